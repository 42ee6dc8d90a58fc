// Comparing and bracketing motions, against the cost of merely cutting the same texts into words and
// stemming them, in the same run: `ratio` is the whole through that.
#include <plenum/classify/stems.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/compare.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace plenum;
using Clock = std::chrono::steady_clock;

/// That many motions: the sample's, and then the sample's with three words of ten swapped for
/// others, so that there are neither whole copies nor strangers only.
Motions motions(std::size_t count) {
    Diagnostics none;
    const auto sample = read::motions(read::load_all({PLENUM_ROOT "/motions"}, none), none);
    std::vector<std::string> words;
    for (const auto& motion : sample) {
        std::istringstream text(whole_text(motion));
        for (std::string word; text >> word;) words.push_back(word);
    }
    std::minstd_rand random(7);
    Motions result;
    for (std::size_t i = 0; i < count; ++i) {
        auto motion = sample[i % sample.size()];
        motion.id = "m" + std::to_string(i);
        if (i >= sample.size()) {
            std::istringstream text(motion.text);
            motion.text.clear();
            for (std::string word; text >> word;) {
                motion.text += (random() % 10 < 3 ? words[random() % words.size()] : word) + " ";
            }
        }
        result.push_back(std::move(motion));
    }
    return result;
}

double seconds(Clock::time_point from) {
    return std::chrono::duration<double>(Clock::now() - from).count();
}

void grouping(benchmark::State& state) {
    Diagnostics none;
    const Conference conference;
    const auto vocabulary = read::vocabulary(conference, none);
    const auto all = motions(static_cast<std::size_t>(state.range(0)));
    const auto classified = classify::stems(all, read::lexicon(conference, none), conference);
    double ours = 1e9;
    double yardstick = 1e9;
    for (auto _ : state) {
        auto start = Clock::now();
        Stemmer stemmer;
        std::size_t count = 0;
        for (const auto& motion : all) count += terms(whole_text(motion), vocabulary, stemmer).size();
        benchmark::DoNotOptimize(count);
        yardstick = std::min(yardstick, seconds(start));
        start = Clock::now();
        const auto similarities =
            similar::compare(all, classified, vocabulary, plenum::read::builtin_calibration());
        benchmark::DoNotOptimize(group::brackets(all, classified, conference, similarities));
        ours = std::min(ours, seconds(start));
    }
    state.counters["ms"] = 1000 * ours;
    state.counters["ratio"] = ours / yardstick;
}

BENCHMARK(grouping)->Arg(241)->Arg(700)->Arg(2000)->Unit(benchmark::kMillisecond)->MinTime(0.5);

}  // namespace
