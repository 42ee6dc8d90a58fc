#include <plenum/base/listing.hpp>
#include <plenum/report/policy_block.hpp>
#include <plenum/report/policy_lapse.hpp>
#include <plenum/report/policy_words.hpp>
#include <plenum/report/words.hpp>

#include <array>

namespace plenum::report {

namespace {

using Suggestion = LapsingPolicy::Suggestion;

std::string_view in_words(Suggestion suggestion) {
    switch (suggestion) {
    case Suggestion::adopt_again: return "adopt again";
    case Suggestion::lapse: return "let it lapse";
    case Suggestion::superseded: return "mark it as superseded";
    }
    return {};
}

class Writer {
public:
    Writer(const Lapsing& lapsing, const Archive& archive, const Conference& conference)
        : lapsing_(lapsing),
          archive_(archive),
          conference_(conference) {}

    doc::Document write() {
        const auto name = conference_name(conference_);
        document_.title = (name.empty() ? std::string("Policy") : name + ": policy") + " that lapses";
        document_.subtitle = days(conference_);
        document_.language = language_tag(conference_.language);
        put(doc::Paragraph{doc::plain(rule())});
        if (lapsing_.due.empty()) return std::move(document_);
        table();
        heading("The resolutions");
        for (const auto& due : lapsing_.due) put(block(due));
        listing();
        return std::move(document_);
    }

private:
    void put(doc::Element element) { document_.elements.push_back(std::move(element)); }
    void heading(const std::string& text) {
        put(doc::Heading{.text = text, .note = {}, .extent = {}, .anchor = {}});
    }
    const Resolution& resolution(const LapsingPolicy& due) const {
        return archive_[due.conference].resolutions[due.resolution];
    }

    std::string rule() const {
        const auto after = count(static_cast<std::size_t>(lapsing_.after), "year", "years");
        std::string result = "By the conference's own rule a resolution lapses " + after +
                             " after it was carried, unless it is adopted again. ";
        const auto year = std::to_string(lapsing_.year);
        const auto number = lapsing_.due.size();
        result += number == 0 ? "In " + year + " nothing is due."
                              : count(number, "resolution", "resolutions") + ", of " +
                                    std::to_string(lapsing_.year - lapsing_.after) + " and earlier, " +
                                    (number == 1 ? "is" : "are") + " due in " + year +
                                    ". Conference votes on each: adopt it again, or let it lapse.";
        if (lapsing_.all && !archive_.empty()) {
            result +=
                " The archive has no conference of this name, so those of all its conferences were looked "
                "at: " +
                listed(lapsing_.conferences) + '.';
        }
        if (lapsing_.without_year > 0) {
            result += ' ' + count(lapsing_.without_year, "resolution", "resolutions") +
                      " of which the archive does not say the year could not be counted.";
        }
        return result;
    }

    void table() {
        doc::Table table{.caption = "What is suggested",
                         .head = {"Resolution", "Conference", "From", "What it says", "Suggestion"},
                         .rows = {},
                         .numeric = {},
                         .total = false,
                         .boxes = true};
        for (const auto& due : lapsing_.due) {
            const auto& each = resolution(due);
            const auto& past = archive_[due.conference];
            Motion motion;
            motion.text = each.text;
            motion.parts = each.parts;
            table.rows.push_back({{{.text = each.id, .link = "policy-" + each.id}},
                                  doc::plain(conference_of(past.conference, past.year)),
                                  doc::plain(each.from),
                                  doc::plain(gist(motion, conference_, 60)),
                                  doc::plain(std::string(in_words(due.suggestion)))});
        }
        put(std::move(table));
    }

    doc::Block block(const LapsingPolicy& due) const {
        const auto& past = archive_[due.conference];
        const PolicyHit hit{.conference = past.conference, .year = past.year, .resolution = resolution(due)};
        auto result = policy_block(hit);
        result.notes.push_back(standing_note(hit, true));
        if (hit.resolution.action) {
            for (auto& note : action_notes(*hit.resolution.action)) result.notes.push_back(std::move(note));
        }
        std::string why = ". " + due.because;
        if (due.adopted_again) why = ", last adopted again in " + std::to_string(due.since) + why;
        result.notes.push_back({{.text = "Suggestion: " + std::string(in_words(due.suggestion)),
                                 .style = doc::Run::Style::strong},
                                {.text = std::move(why)}});
        return result;
    }

    /// As it would be if conference took every suggestion.
    void listing() {
        std::string again;
        std::string lapsed;
        for (const auto& due : lapsing_.due) {
            auto& line = due.suggestion == Suggestion::adopt_again ? again : lapsed;
            if (due.suggestion != Suggestion::superseded) line += ' ' + resolution(due).id;
        }
        std::string commands;
        if (!again.empty())
            commands +=
                "plenum policy mark reaffirmed" + again + " --year " + std::to_string(lapsing_.year) + '\n';
        if (!lapsed.empty()) commands += "plenum policy mark lapsed" + lapsed + '\n';
        for (const auto& due : lapsing_.due) {
            if (due.suggestion == Suggestion::superseded)
                commands += "plenum policy mark superseded " + resolution(due).id + " --by ...\n";
        }
        heading("After the vote");
        put(doc::Listing{.caption = "What writes it down, if every suggestion is taken", .text = commands});
    }

    const Lapsing& lapsing_;
    const Archive& archive_;
    const Conference& conference_;
    doc::Document document_;
};

}  // namespace

doc::Document policy_lapse(const Lapsing& lapsing, const Archive& archive, const Conference& conference) {
    return Writer(lapsing, archive, conference).write();
}

}  // namespace plenum::report
