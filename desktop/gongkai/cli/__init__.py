"""The main job without a window: one module for each verb."""
