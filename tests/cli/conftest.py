"""Gives this folder's tests the real endpoint."""

from real_endpoint import kinto as kinto
