#include <plenum/base/text.hpp>
#include <plenum/report/policy_check.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

constexpr double worth_a_line = 0.2;      // of a resolution that is on the same subject, no more
constexpr std::size_t explained_all = 5;  // so few motions are told all there is to tell
constexpr std::size_t related_lines = 3;
constexpr std::size_t columns = 100;

using Style = doc::Run::Style;

std::string said(PolicyRelation relation) {
    switch (relation) {
    case PolicyRelation::already: return "Policy already";
    case PolicyRelation::conflicts: return "Conflicts with policy";
    case PolicyRelation::related: return "On the same subject";
    }
    return {};
}

class Report {
public:
    Report(const Bearings& bearings, const Motions& motions, const Conference& conference)
        : bearings_(bearings),
          motions_(motions),
          conference_(conference) {}

    doc::Document write() {
        const auto of = conference_name(conference_);
        document_.title = (of.empty() ? "" : of + ": ") + "what is policy already";
        document_.language = language_tag(conference_.language);
        sort();
        document_.elements.emplace_back(doc::Paragraph{doc::plain(summary())});
        told("Policy already", already_);
        told("In conflict with policy", conflicts_);
        if (motions_.size() <= explained_all) {
            told("On the same subject", related_);
        } else {
            listed_in_short();
        }
        nothing();
        return std::move(document_);
    }

private:
    void sort() {
        for (std::size_t i = 0; i < motions_.size(); ++i) {
            const bool says_already = first(bearings_, i, PolicyRelation::already) != nullptr;
            const bool conflicts = first(bearings_, i, PolicyRelation::conflicts) != nullptr;
            if (says_already) already_.push_back(i);
            if (conflicts && !says_already) conflicts_.push_back(i);
            if (says_already || conflicts) continue;
            (shown(i).empty() ? nothing_ : related_).push_back(i);
        }
    }

    /// The matches of a motion that are worth a line.
    std::vector<const PolicyMatch*> shown(std::size_t motion) const {
        std::vector<const PolicyMatch*> result;
        std::size_t related = 0;
        for (const auto& each : bearings_.matches[motion]) {
            if (each.relation == PolicyRelation::related &&
                (each.confidence < worth_a_line || ++related > related_lines)) {
                continue;
            }
            result.push_back(&each);
        }
        return result;
    }

    std::string summary() const {
        return "Of " + count(motions_.size(), "motion", "motions") + ", beside " +
               count(bearings_.resolutions, "past resolution", "past resolutions") + ": " +
               listed({std::to_string(already_.size()) + (already_.size() == 1 ? " is" : " are") +
                           " policy already",
                       std::to_string(conflicts_.size()) +
                           (conflicts_.size() == 1 ? " conflicts" : " conflict") + " with policy",
                       std::to_string(related_.size()) + (related_.size() == 1 ? " touches" : " touch") +
                           " a subject of past conferences",
                       "nothing was found for " + std::to_string(nothing_.size())}) +
               '.';
    }

    void heading(const std::string& text, std::size_t motions) {
        document_.elements.emplace_back(doc::Heading{
            .text = text, .note = count(motions, "motion", "motions"), .extent = {}, .anchor = {}});
    }

    doc::Runs match(const PolicyMatch& each) const {
        const auto& conference = bearings_.conference(each);
        const auto& resolution = bearings_.resolution(each);
        return {{.text = said(each.relation) + ": " + called(conference, resolution), .style = Style::strong},
                {.text = " (" + standing(conference, resolution) + "), " +
                         std::string(in_words(each.confidence)) + ", " + percent(each.confidence) + '.'}};
    }

    void told(const std::string& title, const std::vector<std::size_t>& motions) {
        if (motions.empty()) return;
        heading(title, motions.size());
        for (const auto motion : motions) {
            const auto& each = motions_[motion];
            doc::Block block{.who = text::upper(each.from.empty() ? label(each) : each.from)};
            if (!each.from.empty()) block.number = {};
            block.text = {{.text = label(each), .style = Style::emphasis},
                          {.text = "  " + gist(each, conference_, 2 * columns)}};
            for (const auto* found : shown(motion)) {
                auto runs = match(*found);
                for (const auto& why : found->because) runs.push_back({.text = ' ' + why});
                block.notes.push_back(std::move(runs));
            }
            document_.elements.emplace_back(std::move(block));
        }
    }

    void listed_in_short() {
        if (related_.empty()) return;
        heading("On the same subject", related_.size());
        doc::Table table{.caption = {},
                         .head = {"Motion", "What it says", "Resolutions on the same subject"},
                         .rows = {},
                         .numeric = {}};
        for (const auto motion : related_) {
            std::vector<std::string> names;
            for (const auto* each : shown(motion)) {
                const auto& resolution = bearings_.resolution(*each);
                const auto& status = resolution.status;
                const bool gone = status == "lapsed" || status == "superseded";
                names.push_back(called(bearings_.conference(*each), resolution) +
                                (gone ? " (" + status + ")" : ""));
            }
            table.rows.push_back({doc::plain(label(motions_[motion])),
                                  doc::plain(gist(motions_[motion], conference_, columns / 2)),
                                  doc::plain(joined(names))});
        }
        document_.elements.emplace_back(std::move(table));
    }

    void nothing() {
        if (nothing_.empty()) return;
        heading("Nothing found", nothing_.size());
        std::vector<std::string> names;
        for (const auto motion : nothing_) names.push_back(label(motions_[motion]));
        document_.elements.emplace_back(doc::Paragraph{doc::plain(joined(names) + '.')});
    }

    const Bearings& bearings_;
    const Motions& motions_;
    const Conference& conference_;
    doc::Document document_;
    std::vector<std::size_t> already_;
    std::vector<std::size_t> conflicts_;
    std::vector<std::size_t> related_;
    std::vector<std::size_t> nothing_;
};

}  // namespace

doc::Document policy_check(const Bearings& bearings, const Motions& motions, const Conference& conference) {
    return Report(bearings, motions, conference).write();
}

}  // namespace plenum::report
