/**
 * Shows the window in which a buyer pays.
 */
export {}
