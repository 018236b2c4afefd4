"""What happens in time: plain asyncio coroutines, no Qt, no adapter. May import ports and domain."""
