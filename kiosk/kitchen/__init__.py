"""Where orders are cooked. May import ports and domain."""
