#include <cli/lock.hpp>
#include <cli/output.hpp>
#include <cli/recording/making.hpp>
#include <cli/recording/say.hpp>
#include <cli/recording/scribe.hpp>
#include <cli/resolving.hpp>
#include <plenum/record/lay.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace plenum::cli {

namespace {

/// What is only so because the next vote has not been taken yet.
constexpr std::array<std::string_view, 2> passing{"amendment-without-motion", "part-open"};

bool same(const Diagnostic& a, const Diagnostic& b) {
    return a.rule == b.rule && a.message == b.message;
}

/// What the new result, of `named`, raises.
void add_fresh(Diagnostics& to, const Proceedings& after, const Proceedings& before,
               const std::string& named) {
    for (const auto& each : after.found) {
        const bool known =
            std::ranges::any_of(before.found, [&](const Diagnostic& other) { return same(each, other); });
        if (known || std::ranges::count(passing, each.rule) > 0) continue;
        auto fresh = each;
        // Who stands at the table takes back what was said, and does not mend a file.
        if (each.rule == "settled-twice" || each.rule == "part-twice")
            fresh.hint =
                "if that is wrong, take it back with  plenum record --undo " + named + ",  and say it again";
        to.add(std::move(fresh));
    }
}

}  // namespace

Scribe::Scribe(Sitting& sitting, Clock clock, bool dry_run)
    : sitting_(sitting),
      agenda_(sitting.agenda()),
      naming_(sitting.prepared().reading.motions, sitting.standing(), sitting.prepared().amendments,
              sitting.prepared().reading.conference),
      folder_(sitting.prepared().reading.folder),
      clock_(std::move(clock)),
      dry_run_(dry_run) {
    load();
}

Proceedings Scribe::laid(Results results) const {
    return plenum::record::lay(agenda_, std::move(results), orders());
}

ResultsFile Scribe::load() {
    auto file = load_results_file(folder_);
    proceedings_ = laid(file.results);
    return file;
}

Diagnostics Scribe::found_before() {
    auto found = load().found;
    for (const auto& each : proceedings_.found) {
        const bool worth = each.severity != Severity::note && std::ranges::count(passing, each.rule) == 0;
        if (worth) found.add(each);
    }
    return found;
}

std::vector<record::Step> Scribe::left() {
    load();
    return plenum::record::left(agenda_, proceedings_);
}

/// Each is laid over the agenda with those before it, so that a row of a sheet cannot contradict another.
Results Scribe::made(const std::vector<Spoken>& said, const record::Step* next, Written& written) const {
    Results more;
    auto before = proceedings_;
    for (const auto& each : said) {
        Diagnostics found;
        const Desk desk{.agenda = agenda_, .proceedings = before, .naming = naming_, .next = next};
        auto result = result_of(each, desk, found);
        if (result) {
            if (result->on.empty()) result->on = clock_();
            auto all = before.results;
            all.push_back(*result);
            auto after = laid(std::move(all));
            add_fresh(found, after, before, each.target.id.empty() ? result->named.id : each.target.id);
            if (found.count(Severity::error) == 0) {
                written.lines.push_back(told(*result, agenda_, before, after));
                more.push_back(std::move(*result));
                before = std::move(after);
            }
        }
        for (const auto& one : found.all()) written.found.add(one);
    }
    return more;
}

Written Scribe::record(const std::vector<Spoken>& said, const record::Step* next, bool keep_going) {
    Written written;
    std::optional<Lock> lock;
    if (!dry_run_) lock.emplace(results_path(folder_));
    const auto file = load();
    written.more = made(said, next, written);
    written.refused = written.more.empty() || (!keep_going && written.found.count(Severity::error) > 0);
    if (written.refused) {
        written.lines.clear();
        return written;
    }
    const auto text = with_more(file, written.more);
    if (dry_run_) return written;
    write_locked(file.path, text);
    load();
    return written;
}

Written Scribe::undo(const Named& target, const SourcePtr& source) {
    Written written;
    std::optional<Lock> lock;
    if (!dry_run_) lock.emplace(results_path(folder_));
    const auto file = load();
    const auto refuse = [&](std::string message, std::string hint) {
        written.refused = true;
        written.found.add({.severity = Severity::error,
                           .rule = "cannot-undo",
                           .message = std::move(message),
                           .hint = std::move(hint),
                           .source = source,
                           .span = target.at,
                           .motion = {}});
        return written;
    };
    if (file.results.empty()) return refuse("there is no result to take back", "results.yaml has no entry");
    auto entry = file.results.size() - 1;
    if (!target.id.empty()) {
        const Desk desk{.agenda = agenda_, .proceedings = proceedings_, .naming = naming_};
        const auto wanted = named(target, desk);
        const auto is_it = [&](const Result& each) { return each.named.id == wanted; };
        const auto found = std::ranges::find_if(file.results.rbegin(), file.results.rend(), is_it);
        if (found == file.results.rend())
            return refuse(fmt::format("nothing is recorded of {}", target.id),
                          "name it by its number or its id");
        entry = static_cast<std::size_t>(file.results.rend() - found) - 1;
    }
    const auto text = without(file, entry);
    auto rest = file.results;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(entry));
    written.more = {file.results[entry]};
    written.lines = {told(file.results[entry], agenda_, laid(std::move(rest)), proceedings_)};
    if (dry_run_) return written;
    write_locked(file.path, text);
    load();
    return written;
}

}  // namespace plenum::cli
