// The secretariat's spreadsheet.
#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/committees.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/register.hpp>
#include <plenum/report/statistics.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

std::string in_a_word(Treatment treatment) {
    switch (treatment) {
    case Treatment::part2: return "Part 2";
    case Treatment::incompetent: return "not in order";
    default: return std::string(name(treatment));
    }
}

std::string yes(bool is) {
    return is ? "yes" : "";
}

std::string number(std::size_t n) {
    return std::to_string(n);
}

class Writer {
public:
    Writer(const Register& kept, const Agenda& agenda) : kept_(kept), agenda_(agenda) {}

    doc::Document write(const Statistics& counts) {
        const auto of = conference_name(agenda_.conference);
        document_.title = of.empty() ? "Register" : of + ": register";
        document_.subtitle = days(agenda_.conference);
        document_.language = language_tag(agenda_.conference.language);
        if (agenda_.draft) document_.status = "DRAFT: numbers may still change";
        document_.elements.emplace_back(doc::Paragraph{doc::plain(summary())});
        motions();
        if (!kept_.brackets.empty()) brackets();
        if (!kept_.amendments.empty()) amendments();
        if (!kept_.decisions.empty()) decisions();
        heading("Figures");
        put(chart(counts.sections, "Motions by section", "Section"));
        put(chart(counts.stems, "Motions by stem; only a mandate makes policy", "Stem"));
        put(chart(counts.committees, "Motions by committee", "Committee"));
        return std::move(document_);
    }

private:
    void put(doc::Element element) { document_.elements.push_back(std::move(element)); }
    void heading(const std::string& text) {
        put(doc::Heading{.text = text, .note = {}, .extent = {}, .anchor = {}});
    }

    std::string summary() const {
        return listed({count(agenda_.submitted, "motion", "motions"),
                       count(kept_.brackets.size(), "bracket", "brackets"),
                       count(kept_.amendments.size(), "amendment or rider", "amendments and riders"),
                       count(kept_.decisions.size(), "decision", "decisions")}) +
               '.';
    }

    std::string id(std::size_t motion) const { return label(agenda_.motions[motion]); }

    std::string ids(const std::vector<std::size_t>& motions) const {
        std::vector<std::string> result;
        for (const auto each : motions) result.push_back(id(each));
        return joined(result);
    }

    /// The wording with its parts, in one text.
    static std::string wording(const Motion& motion) {
        auto result = std::string(text::trim(motion.text));
        for (std::size_t i = 0; i < motion.parts.size(); ++i) {
            result += (result.empty() ? "(" : " (") + roman(i + 1) + ") " +
                      std::string(text::trim(motion.parts[i].text));
        }
        return result;
    }

    /// A table under its own heading; cells are plain texts.
    void table(doc::Table table, const std::vector<std::vector<std::string>>& rows) {
        heading(table.caption);
        for (const auto& row : rows) {
            auto& cells = table.rows.emplace_back();
            for (const auto& each : row) cells.push_back(each.empty() ? doc::Runs{} : doc::plain(each));
        }
        put(std::move(table));
    }

    void motions() {
        std::vector<std::vector<std::string>> rows;
        for (const auto& row : kept_.motions) {
            const auto& motion = agenda_.motions[row.motion];
            const auto composite = row.composite ? id(*row.composite) : "";
            rows.push_back({row.number, id(row.motion), moved_by(agenda_, row.motion), row.section,
                            std::string(name(row.stem)), yes(row.makes_policy), yes(row.starred),
                            in_a_word(row.treatment), row.reason, row.bracket, row.lead ? id(*row.lead) : "",
                            composite, ids(row.sources), number(row.words), number(motion.parts.size()),
                            wording(motion)});
        }
        table({.caption = "Motions",
               .head = {"Number", "Id", "From", "Section", "Stem", "Makes policy", "Starred", "Treatment",
                        "Reason", "Bracket", "Led by", "In composite", "Drafted out of", "Words", "Parts",
                        "Text"},
               .rows = {},
               .numeric = {false, false, false, false, false, false, false, false, false, false, false, false,
                           false, true, true, false}},
              rows);
    }

    void brackets() {
        std::vector<std::vector<std::string>> rows;
        for (const auto& row : kept_.brackets) {
            const auto made = std::ranges::find_if(
                row.members, [&](std::size_t each) { return made_of(agenda_, each) != nullptr; });
            const auto confidence =
                row.confidence ? std::to_string(std::lround(std::clamp(*row.confidence, 0.01, 0.99) * 100))
                               : std::string{};
            rows.push_back({row.number, row.subject, row.section, number(row.members.size()),
                            ids(row.members), id(row.members.front()), row.why,
                            row.decided                 ? "decided by the committee"
                            : made != row.members.end() ? "with a composite"
                                                        : "proposed",
                            row.decided ? number(row.decided->entry) : "", confidence});
        }
        table({.caption = "Brackets",
               .head = {"Number", "Subject", "Section", "Size", "Members", "Led by", "Why", "Standing",
                        "Decision", "Confidence, %"},
               .rows = {},
               .numeric = {false, false, false, true, false, false, false, false, true, true}},
              rows);
    }

    void amendments() {
        std::vector<std::vector<std::string>> rows;
        for (const auto& row : kept_.amendments) {
            const auto& amendment = agenda_.amendments[row.amendment];
            rows.push_back(
                {row.number, amendment.id, amendment.from, id(row.motion),
                 amendment.part ? std::to_string(*amendment.part) : "", std::string(name(amendment.kind)),
                 instruction(amendment, agenda_.motions[row.motion]), in_a_word(row.treatment), row.reason});
        }
        table({.caption = "Amendments and riders",
               .head = {"Number", "Id", "From", "To", "Part", "Kind", "What it does", "Treatment", "Reason"},
               .rows = {},
               .numeric = {false, false, false, false, true, false, false, false, false}},
              rows);
    }

    void decisions() {
        std::vector<std::vector<std::string>> rows;
        for (const auto& row : kept_.decisions) {
            rows.push_back({number(row.entry), row.act, row.what, row.reason, row.on, row.by,
                            row.counts ? "yes" : "undone"});
        }
        table({.caption = "Decisions",
               .head = {"Entry", "Act", "What", "Reason", "On", "By", "Stands"},
               .rows = {},
               .numeric = {true, false, false, false, false, false, false}},
              rows);
    }

    const Register& kept_;
    const Agenda& agenda_;
    doc::Document document_;
};

}  // namespace

doc::Document register_of(const Register& kept, const Agenda& agenda, const Statistics& counts) {
    return Writer(kept, agenda).write(counts);
}

}  // namespace plenum::report
