"""PDF: what is drawn on its pages and what hides behind them, read and taken out without a trace."""
