"""What proves the house: scripted guests, pictures of screens, types for the linter."""
