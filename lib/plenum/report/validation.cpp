// What is to be mended in drafts.
#include <plenum/base/display.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/report/validation.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace plenum::report {

namespace {

constexpr std::array<Severity, 3> gravest_first{Severity::error, Severity::warning, Severity::note};

std::string called(Severity severity) {
    switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
    }
    return {};
}

/// "2 errors, 1 note"; "nothing to mend".
std::string counted(const std::vector<Diagnostic>& found) {
    std::vector<std::string> counts;
    for (const auto severity : gravest_first) {
        const auto n = std::ranges::count(found, severity, &Diagnostic::severity);
        const auto one = called(severity);
        if (n > 0) counts.push_back(count(static_cast<std::size_t>(n), one, one + "s"));
    }
    return counts.empty() ? "nothing to mend" : joined(counts);
}

std::string file(const Diagnostic& found) {
    return found.source ? text::printable(found.source->name()) : std::string();
}

/// "line 3, part (ii)".
std::string place(const Diagnostic& found) {
    std::vector<std::string> result;
    if (found.source) {
        result.push_back("line " + std::to_string(found.source->position(found.span.offset).line));
    }
    if (found.part > 0) result.push_back("part (" + roman(static_cast<std::size_t>(found.part)) + ')');
    return joined(result);
}

/// The words that the finding is about, if they are few.
std::string excerpt(const Diagnostic& found) {
    if (!found.source || found.span.length == 0) return {};
    return shortened(found.source->text().substr(found.span.offset, found.span.length), 80);
}

class Paper {
public:
    Paper(const Diagnostics& found, const Motions& motions, const Conference& conference)
        : sorted_(found.sorted()),
          motions_(motions),
          conference_(conference) {
        for (const auto& motion : motions) committees_.emplace(label(motion), motion.from);
    }

    doc::Document write() {
        const auto of = conference_name(conference_);
        document_.title = (of.empty() ? "" : of + ": ") + "what to mend in the motions";
        document_.language = language_tag(conference_.language);
        document_.elements.emplace_back(doc::Paragraph{doc::plain(
            count(motions_.size(), "motion was", "motions were") + " checked: " + counted(sorted_) + '.')});
        if (sorted_.empty()) return std::move(document_);
        rules();
        for (std::size_t i = 0; i < sorted_.size();) {
            const auto from = i;
            while (i < sorted_.size() && heading(sorted_[i]) == heading(sorted_[from])) ++i;
            put({sorted_.begin() + static_cast<std::ptrdiff_t>(from),
                 sorted_.begin() + static_cast<std::ptrdiff_t>(i)});
        }
        return std::move(document_);
    }

private:
    /// How often each rule found something, the gravest and most frequent first.
    void rules() {
        std::map<std::pair<int, std::string>, std::size_t> counts;
        for (const auto& each : sorted_) ++counts[{-static_cast<int>(each.severity), each.rule}];
        std::vector<std::pair<std::pair<int, std::string>, std::size_t>> ranked(counts.begin(), counts.end());
        std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) {
            return std::pair(a.first.first, b.second) < std::pair(b.first.first, a.second);
        });
        doc::Table table{.caption = "How often each rule found something",
                         .head = {"Rule", "Severity", "Findings"},
                         .rows = {},
                         .numeric = {false, false, true}};
        for (const auto& [key, n] : ranked) {
            table.rows.push_back({doc::plain(key.second),
                                  doc::plain(called(static_cast<Severity>(-key.first))),
                                  doc::plain(std::to_string(n))});
        }
        document_.elements.emplace_back(std::move(table));
    }

    std::string heading(const Diagnostic& found) const {
        if (found.motion.empty()) return found.source ? file(found) : "In general";
        const auto known = committees_.find(found.motion);
        if (known == committees_.end() || known->second.empty()) return found.motion;
        return found.motion + " (" + known->second + ')';
    }

    void put(const std::vector<Diagnostic>& found) {
        const auto where = file(found.front());
        const bool one = std::ranges::all_of(found, [&](const auto& each) { return file(each) == where; });
        document_.elements.emplace_back(doc::Heading{
            .text = heading(found.front()), .note = one && !found.front().motion.empty() ? where : ""});
        doc::Table table{.caption = "Findings",
                         .head = {"Severity", "Place", "Words", "What is wrong", "What to do", "Rule"},
                         .rows = {}};
        for (const auto& each : found) {
            table.rows.push_back({doc::plain(called(each.severity)),
                                  doc::plain(one ? place(each) : file(each) + ", " + place(each)),
                                  doc::plain(excerpt(each)), doc::plain(each.message), doc::plain(each.hint),
                                  doc::plain(each.rule)});
        }
        document_.elements.emplace_back(std::move(table));
    }

    std::vector<Diagnostic> sorted_;
    const Motions& motions_;
    const Conference& conference_;
    std::map<std::string, std::string> committees_;
    doc::Document document_;
};

}  // namespace

doc::Document validation(const Diagnostics& found, const Motions& motions, const Conference& conference) {
    return Paper(found, motions, conference).write();
}

}  // namespace plenum::report
