#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>

namespace plenum {

/// Calls `work(from, to)` for the two halves of [0, count), each on a thread of its own when there
/// are enough to be worth one. What is done to one index must not depend on another, so that the
/// result is the same on one core. An exception of either half is thrown on.
template <class Work>
void in_halves(std::size_t count, std::size_t worth_a_thread, const Work& work) {
    if (count < worth_a_thread || std::thread::hardware_concurrency() < 2) {
        work(std::size_t{0}, count);
        return;
    }
    std::exception_ptr failed;
    std::thread second([&] {
        try {
            work(count / 2, count);
        } catch (...) {
            failed = std::current_exception();
        }
    });
    try {
        work(std::size_t{0}, count / 2);
    } catch (...) {
        second.join();
        throw;
    }
    second.join();
    if (failed) std::rethrow_exception(failed);
}

/// Calls what `make()` returns as `(from, to)` for blocks of [0, count), until none is left, on two
/// threads when there are two blocks. Each thread makes a worker of its own and takes the next
/// block as it gets free. What is done to one index must not depend on another. `told(done)` is
/// called now and then by the calling thread with how many indices have been taken.
template <class Make, class Told>
void in_blocks(std::size_t count, std::size_t block, const Make& make, const Told& told) {
    std::atomic<std::size_t> next{0};
    const auto take = [&](bool tells) {
        auto work = make();
        for (auto from = next.fetch_add(block); from < count; from = next.fetch_add(block)) {
            work(from, std::min(count, from + block));
            if (tells) told(std::min(count, next.load()));
        }
    };
    in_halves(2, count > block ? 2 : 3, [&](std::size_t from, std::size_t) { take(from == 0); });
}

}  // namespace plenum
