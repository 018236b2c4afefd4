"""A self-order kiosk with Thanx loyalty.

Storeys, top to bottom: cli, proving, app, config and logs, shell, viewmodels, services beside the
adapters, ports, domain beside places. Imports point down only; this file imports nothing.
"""
