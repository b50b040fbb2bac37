"""Gives this folder's tests the real endpoints."""

from real_endpoint import kinto as kinto
from real_endpoint import wordpress as wordpress
