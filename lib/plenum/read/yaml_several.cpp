#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace plenum::read {

namespace {

constexpr std::size_t bytes_worth_a_thread = 32'768;  ///< some 2 ms of reading
constexpr std::size_t most_threads = 8;

std::size_t threads_for(std::span<const SourcePtr> sources) {
    std::size_t bytes = 0;
    for (const auto& source : sources) bytes += source->text().size();
    return std::min({bytes / bytes_worth_a_thread, sources.size(), most_threads,
                     std::size_t{std::max(1U, std::thread::hardware_concurrency())}});
}

}  // namespace

std::vector<Documents> yaml(std::span<const SourcePtr> sources) {
    std::vector<Documents> result(sources.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto i = next++; i < sources.size(); i = next++)
            result[i].documents = yaml(sources[i], result[i].found);
    };
    std::vector<std::future<void>> helpers;
    for (std::size_t k = 1; k < threads_for(sources); ++k)
        helpers.push_back(std::async(std::launch::async, work));
    work();
    for (auto& helper : helpers) helper.get();
    return result;
}

}  // namespace plenum::read
