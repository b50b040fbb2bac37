"""Transfer packages (送审包): what is inside one, and making one."""
