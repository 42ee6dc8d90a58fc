// Reading motions, against yaml-cpp's own event loop with a handler that does nothing, on the same
// text in the same run. `ratio` is ours through theirs in speed: 1 is as fast, 0.6 the floor.
#include <plenum/read/files.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/yaml.hpp>

#include <benchmark/benchmark.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <chrono>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace plenum;
using Clock = std::chrono::steady_clock;

class DoesNothing : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override {}
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override {}
    void OnMapEnd() override {}
};

/// The sample's motions as files of `copies` times their size, ids made distinct.
std::vector<SourcePtr> sample(std::size_t copies) {
    Diagnostics none;
    std::vector<SourcePtr> result;
    for (std::size_t copy = 0; copy < copies; ++copy) {
        for (const auto& source : read::load_all({std::string(PLENUM_ROOT) + "/motions"}, none)) {
            std::string text(source->text());
            for (auto at = text.find("- id: "); at != std::string::npos; at = text.find("- id: ", at + 6)) {
                text.insert(at + 6, "m" + std::to_string(copy) + "-");
            }
            result.push_back(std::make_shared<const Source>(std::string(source->name()), std::move(text)));
        }
    }
    return result;
}

/// The same as one file.
std::vector<SourcePtr> one_file(std::size_t copies) {
    std::string text = "motions:\n";
    for (const auto& source : sample(copies)) {
        text += std::string(source->text().substr(source->text().find("\n  - ") + 1));
    }
    return {std::make_shared<const Source>("one.yaml", std::move(text))};
}

void events(const std::vector<SourcePtr>& sources) {
    DoesNothing handler;
    for (const auto& source : sources) {
        std::istringstream in{std::string(source->text())};
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(handler)) {
        }
    }
}

void motions(const std::vector<SourcePtr>& sources) {
    Diagnostics found;
    benchmark::DoNotOptimize(read::motions(sources, found));
}

double seconds(void (*work)(const std::vector<SourcePtr>&), const std::vector<SourcePtr>& sources) {
    const auto start = Clock::now();
    work(sources);
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Both in turns, so that a machine that slows down slows both; the least of each is compared.
void compare(benchmark::State& state, const std::vector<SourcePtr>& sources) {
    double ours = 1e9;
    double theirs = 1e9;
    std::size_t bytes = 0;
    for (const auto& source : sources) bytes += source->text().size();
    for (auto _ : state) {
        theirs = std::min(theirs, seconds(events, sources));
        const auto mine = seconds(motions, sources);
        ours = std::min(ours, mine);
        state.SetIterationTime(mine);
    }
    state.counters["MB"] = static_cast<double>(bytes) / 1e6;
    state.counters["MB/s"] = static_cast<double>(bytes) / 1e6 / ours;
    state.counters["events_MB/s"] = static_cast<double>(bytes) / 1e6 / theirs;
    state.counters["ratio"] = theirs / ours;
}

void read_723_motions(benchmark::State& state) {
    compare(state, sample(3));
}
BENCHMARK(read_723_motions)->UseManualTime()->Unit(benchmark::kMillisecond);

void read_large_file(benchmark::State& state) {
    compare(state, one_file(static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(read_large_file)->Arg(3)->Arg(30)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
