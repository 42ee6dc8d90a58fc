// What was decided this morning, on a page.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/minutes.hpp>
#include <plenum/report/minutes_parts.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/resolved_block.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

bool is_reference(Outcome outcome) {
    return outcome == Outcome::reference;
}

class Writer {
public:
    Writer(const Resolutions& resolutions, const Sitting& sitting, std::size_t session)
        : resolutions_(resolutions),
          sitting_(sitting),
          session_(session),
          ids_(numbers_by_id(sitting.agenda)) {}

    doc::Document write() {
        const auto& conference = sitting_.agenda.conference;
        const auto name = conference_name(conference);
        document_.title = name.empty() ? "Bulletin" : name + ": bulletin";
        document_.subtitle = when(sitting_.sessions.all[session_]);
        document_.language = language_tag(conference.language);
        if (!resolutions_.motions.empty()) put(doc::Paragraph{doc::plain(sum_in_words(resolutions_))});
        blocks("Carried", any_carried, is_carried);
        blocks("Taken as a reference", any_reference, is_reference);
        not_carried();
        amendments();
        items();
        if (document_.elements.empty())
            put(doc::Paragraph{doc::plain("Nothing is recorded of this session.")});
        return std::move(document_);
    }

private:
    void put(doc::Element element) { document_.elements.push_back(std::move(element)); }

    void put(const std::string& title, doc::List list) {
        if (list.items.empty()) return;
        put(doc::Heading{.text = title});
        put(std::move(list));
    }

    void blocks(const std::string& title, bool (*has)(const Resolved&), Wanted wanted) {
        const bool any = std::ranges::any_of(resolutions_.motions, has);
        if (any) put(doc::Heading{.text = title});
        for (const auto& each : resolutions_.motions) {
            if (has(each)) put(resolved_block(each, ids_, wanted));
        }
    }

    /// "14 ORREST: lost (30 for, 100 against)", "15 KELDERBY: fell, as 14 was carried"
    void not_carried() {
        doc::List list;
        for (const auto& each : resolutions_.motions) {
            if (any_carried(each) || any_reference(each)) continue;
            auto how = outcomes_in_words(each.parts);
            if (each.votes) how += " (" + in_words(*each.votes) + ')';
            list.items.push_back({{.text = each.number + ' ', .style = Style::strong},
                                  {.text = text::upper(each.from) + ": " + how + because(each.id)}});
        }
        put("Not carried", std::move(list));
    }

    std::string because(const std::string& id) const {
        for (const auto& motion : sitting_.proceedings.motions) {
            if (motion.whole.by != Fate::By::falls || !motion.whole.with) continue;
            if (label(sitting_.agenda.motions[motion.motion]) != id) continue;
            return ", as " + called(sitting_.agenda, sitting_.numbers, *motion.whole.with).text +
                   " was carried";
        }
        return {};
    }

    void amendments() {
        doc::List list;
        for (const auto& motion : sitting_.proceedings.motions) {
            for (const auto& each : motion.amendments) {
                const bool news = each.fate.by == Fate::By::vote || each.fate.by == Fate::By::falls;
                if (!news || sitting_.sessions.amendments[each.amendment] != session_) continue;
                const auto& amendment = sitting_.agenda.amendments[each.amendment];
                list.items.push_back(
                    {{.text = each.number + ' ', .style = Style::strong},
                     {.text = text::upper(amendment.from) + ": " +
                              in_words(each.fate.outcome, each.fate.votes) + ". " +
                              instruction(amendment, sitting_.agenda.motions[motion.motion])}});
            }
        }
        put("Amendments", std::move(list));
    }

    /// Themed debates, ballots, and what is noted of reports.
    void items() {
        bool headed = false;
        for (std::size_t i = 0; i < sitting_.proceedings.items.size(); ++i) {
            if (sitting_.sessions.results[i] != session_) continue;
            if (!headed) put(doc::Heading{.text = "Debates, ballots and reports"});
            headed = true;
            item(sitting_.proceedings.results[sitting_.proceedings.items[i]]);
        }
    }

    void item(const Result& result) {
        const auto& all = sitting_.agenda.conference.items;
        const auto about =
            std::ranges::find_if(all, [&](const Item& each) { return is_about(result, each); });
        const auto chosen = chosen_in_words(result, sitting_.agenda, sitting_.numbers);
        doc::Runs words{{.text = about == all.end() ? "Ballot" : about->title, .style = Style::strong}};
        std::string more;
        for (const auto& each : {scores_in_words(result), sentence(result.note)})
            more += (each.empty() ? "" : " ") + each;
        const bool ended = words.front().text.ends_with('?') || words.front().text.ends_with('!');
        const std::string stop = ended ? "" : ".";
        if (!chosen.empty()) more += " Chosen, most votes first:";
        if (!more.empty()) words.push_back({.text = stop + more});
        put(doc::Paragraph{std::move(words)});
        if (!chosen.empty()) put(doc::List{.ordered = true, .items = chosen});
    }

    const Resolutions& resolutions_;
    const Sitting& sitting_;
    std::size_t session_;
    std::map<std::string, std::string> ids_;  ///< numbers by id
    doc::Document document_;
};

}  // namespace

doc::Document bulletin(const Resolutions& resolutions, const Agenda& agenda, const Proceedings& proceedings,
                       const Sessions& sessions, std::size_t session) {
    const Sitting sitting{
        .agenda = agenda, .proceedings = proceedings, .sessions = sessions, .numbers = numbers(agenda)};
    return Writer(resolutions, sitting, session).write();
}

}  // namespace plenum::report
