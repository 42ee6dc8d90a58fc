// What conference decided of the motions and amendments of one committee.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/letter_result_words.hpp>
#include <plenum/report/letter_words.hpp>
#include <plenum/report/letters.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <set>

namespace plenum::report {

namespace {

bool stands(Outcome outcome) {
    return is_carried(outcome) || outcome == Outcome::reference;
}

class Page {
public:
    Page(const Agenda& agenda, const Proceedings& proceedings, const Resolutions& resolutions)
        : agenda_(agenda),
          proceedings_(proceedings),
          resolutions_(resolutions) {}

    doc::Document write(const Letter& letter) {
        const auto name = conference_name(agenda_.conference);
        document_.title = letter.committee;
        document_.subtitle = (name.empty() ? "" : name + ": ") + "what conference decided";
        document_.status = agenda_.draft ? "DRAFT: numbers may still change" : "";
        document_.language = language_tag(agenda_.conference.language);
        std::vector<Told> all;
        for (const auto& each : letter.placements) all.push_back(told(each, agenda_, proceedings_));
        say(sum_in_words(all));
        if (all.empty() && !letter.amendments.empty()) say("This is what became of your amendments.");
        for (const auto& each : all) put(each);
        put_proposed(letter);
        put_amendments(letter);
        put_next();
        return std::move(document_);
    }

private:
    void say(std::string text) {
        if (!text.empty()) document_.elements.emplace_back(doc::Paragraph{doc::plain(std::move(text))});
    }

    void head(std::string text) {
        document_.elements.emplace_back(
            doc::Heading{.level = 2, .text = std::move(text), .note = {}, .extent = {}, .anchor = {}});
    }

    void put(const Told& told) {
        const auto& placement = told.placement;
        const auto& motion = agenda_.motions[placement.motion];
        constexpr std::size_t columns = 100;
        doc::Runs what{{.text = label(motion), .style = doc::Run::Style::strong},
                       {.text = ": " + gist(motion, agenda_.conference, columns)}};
        std::vector<doc::Runs> said;
        for (auto& each : sentences(told, agenda_, proceedings_, resolutions_))
            said.push_back(doc::plain(std::move(each)));
        open_ = open_ || told.fate.whole.by == Fate::By::nothing;
        const auto& decided = told.with == nullptr ? told.fate : *told.with;
        carried_ = carried_ || std::ranges::any_of(its_parts(told), [&](int part) {
                       return stands(outcome_of(decided, part));
                   });
        if (placement.number.empty()) {
            document_.elements.emplace_back(doc::Paragraph{std::move(what)});
            document_.elements.emplace_back(doc::List{.items = std::move(said)});
            return;
        }
        doc::Block block{.number = placement.number};
        if (without_debate(placement.treatment)) block.mark = plenum::name(placement.treatment);
        block.text = std::move(what);
        block.notes = std::move(said);
        document_.elements.emplace_back(std::move(block));
        put_words(decided, told.with == nullptr);
    }

    /// The words that stand, where the committee does not know them: of another motion, or amended. Once
    /// each.
    void put_words(const MotionFate& decided, bool own) {
        const bool stood =
            std::ranges::any_of(decided.parts, [](const Fate& f) { return stands(f.outcome); });
        const bool amended = std::ranges::any_of(decided.amendments, &AmendmentFate::folded_in);
        if (!stood || (own && !amended) || !shown_.insert(decided.motion).second) return;
        doc::Block block{.number = own ? std::string{} : decided.number,
                         .who = is_carried(decided.whole.outcome) ? "AS CARRIED" : "IN ITS FINAL WORDS",
                         .text = doc::plain(std::string(text::trim(decided.words.text))),
                         .under = true};
        for (std::size_t i = 0; i < decided.words.parts.size(); ++i) {
            if (!stands(decided.parts[i].outcome)) continue;
            block.parts.push_back({.label = '(' + roman(i + 1) + ')',
                                   .text = doc::plain(std::string(text::trim(decided.words.parts[i].text)))});
        }
        document_.elements.emplace_back(std::move(block));
    }

    void put_proposed(const Letter& letter) {
        for (const auto& composite : letter.proposes) {
            const auto is = [&](const MotionFate& each) {
                return label(agenda_.motions[each.motion]) == composite.id;
            };
            const auto found = std::ranges::find_if(proceedings_.motions, is);
            if (found == proceedings_.motions.end() || found->whole.by == Fate::By::nothing) continue;
            const auto how = in_words(*found);
            say("You proposed " + in_text(composite) + " for the agenda committee: " + how + '.');
            put_words(*found, false);
        }
    }

    void put_amendments(const Letter& letter) {
        if (letter.amendments.empty()) return;
        head("Your amendments");
        doc::List list;
        for (const auto index : letter.amendments) {
            const auto line = amendment(index);
            if (!line.empty()) list.items.push_back(line);
        }
        document_.elements.emplace_back(std::move(list));
    }

    /// "2(i) to 2 (ALDERMOOR): carried."
    doc::Runs amendment(std::size_t index) const {
        const auto& words = agenda_.amendments[index];
        for (const auto& motion : proceedings_.motions) {
            const auto found = std::ranges::find(motion.amendments, index, &AmendmentFate::amendment);
            if (found == motion.amendments.end()) continue;
            const bool open = found->fate.by == Fate::By::nothing;
            const auto& to = agenda_.motions[motion.motion];
            const Called called{.number = motion.number,
                                .id = label(to),
                                .from = made_of(agenda_, motion.motion) != nullptr ? std::string{} : to.from};
            return {
                {.text = found->number, .style = doc::Run::Style::strong},
                {.text = " to " + in_text(called) + ": " +
                         (open ? "not reached" : in_words(found->fate.outcome, found->fate.votes)) + '.'}};
        }
        return {{.text = words.id, .style = doc::Run::Style::strong}, {.text = ": not on the agenda."}};
    }

    void put_next() {
        if (!carried_ && !open_) return;
        head("What happens next");
        if (carried_) {
            say("What was carried goes to those to whom it speaks. What is done about it is reported before "
                "next year's conference, in the action on resolutions (AC1).");
        }
        if (open_) say("What was not reached may be submitted again for the next conference.");
    }

    const Agenda& agenda_;
    const Proceedings& proceedings_;
    const Resolutions& resolutions_;
    doc::Document document_;
    std::set<std::size_t> shown_;  ///< motions whose final words stand in the letter
    bool carried_ = false;
    bool open_ = false;
};

}  // namespace

doc::Document result(const Letter& letter, const Agenda& agenda, const Proceedings& proceedings,
                     const Resolutions& resolutions) {
    return Page(agenda, proceedings, resolutions).write(letter);
}

}  // namespace plenum::report
