"""The workbench (工作台): what somebody has to do now, by kind, by day and by what was open last."""
