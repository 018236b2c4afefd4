"""The window, the loop, the idle clock, pictures and paper: all that needs Qt but is no screen."""
