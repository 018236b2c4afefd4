"""SQLite by apsw: the ledger of orders and the outbox; SQL stands nowhere else.

May import ports and domain.
"""
