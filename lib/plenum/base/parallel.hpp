#pragma once

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

}  // namespace plenum
