// What became of the motions of one committee.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/letter_words.hpp>
#include <plenum/report/letters.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

namespace {

class Page {
public:
    explicit Page(const Agenda& agenda) : agenda_(agenda) {}

    doc::Document write(const Letter& letter) {
        const auto name = conference_name(agenda_.conference);
        document_.title = letter.committee;
        document_.subtitle = (name.empty() ? "" : name + ": ") + "what became of your motions";
        document_.status = agenda_.draft ? "DRAFT" : "";
        document_.language = language_tag(agenda_.conference.language);
        say(summary(letter.placements));
        if (agenda_.draft) say("Until the agenda is published, brackets and numbers may still change.");
        for (const auto& fate : letter.placements) put(fate);
        put_proposals(letter);
        put_contacts(letter);
        put_dates();
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

    /// "Of your 5 motions 2 open a debate, 2 are taken with another and 1 is not on the agenda."
    static std::string summary(const std::vector<Placement>& fates) {
        std::size_t open = 0;
        std::size_t with = 0;
        std::size_t accepted = 0;
        std::size_t aside = 0;
        std::size_t out = 0;
        std::size_t waits = 0;
        for (const auto& fate : fates) {
            if (!is_taken(fate.treatment)) {
                ++out;
            } else if (without_debate(fate.treatment)) {
                ++accepted;
            } else if (fate.treatment == Treatment::grey || fate.treatment == Treatment::part2) {
                ++aside;
            } else if (fate.waits) {
                ++waits;
            } else {
                ++(fate.under.empty() ? open : with);
            }
        }
        std::vector<std::string> counts;
        const auto add = [&](std::size_t n, std::string_view one, std::string_view many) {
            if (n > 0) counts.push_back(count(n, one, many));
        };
        add(open, "opens a debate", "open a debate");
        add(with, "is debated with another", "are debated with others");
        add(accepted, "is accepted without debate", "are accepted without debate");
        add(aside, "is printed, and unlikely to be reached", "are printed, and unlikely to be reached");
        add(waits, "waits for a decision", "wait for a decision");
        add(out, "is not on the agenda", "are not on the agenda");
        if (fates.empty()) return {};
        // "1 opens a debate" of a single motion.
        if (fates.size() == 1) return "Your motion " + counts.front().substr(2) + '.';
        return "Of your " + count(fates.size(), "motion", "motions") + ' ' + listed(counts) + '.';
    }

    void put(const Placement& fate) {
        const auto& motion = agenda_.motions[fate.motion];
        constexpr std::size_t columns = 100;
        doc::Runs what{{.text = label(motion), .style = doc::Run::Style::strong},
                       {.text = ": " + gist(motion, agenda_.conference, columns)}};
        std::vector<doc::Runs> said;
        for (auto& sentence : sentences(fate)) said.push_back(doc::plain(std::move(sentence)));
        if (fate.number.empty()) {
            document_.elements.emplace_back(doc::Paragraph{std::move(what)});
            document_.elements.emplace_back(doc::List{.items = std::move(said)});
            return;
        }
        doc::Block block{.number = fate.number, .starred = fate.opens};
        if (without_debate(fate.treatment)) block.mark = plenum::name(fate.treatment);
        block.text = std::move(what);
        block.notes = std::move(said);
        document_.elements.emplace_back(std::move(block));
    }

    static std::vector<std::string> sentences(const Placement& fate) {
        std::vector<std::string> result;
        const auto add = [&](std::string sentence) {
            if (!sentence.empty()) result.push_back(std::move(sentence));
        };
        if (!fate.split_from.empty())
            add("The agenda committee split your motion " + fate.split_from + "; this is a part of it.");
        add(place(fate));
        if (fate.in) {
            const auto& in = *fate.in;
            add("The agenda committee drew " + in_text(in.composite) + " from it and others" +
                (in.parts.empty() ? "" : ": what it asks is in " + parts_in_text(in.parts)) + '.');
        }
        if (!fate.reason.empty()) add("Why: " + sentence(fate.reason));
        if (!fate.under.empty() && !fate.lead_reason.empty() && is_taken(fate.treatment)) {
            add("Why " + fate.under.front().number + " leads: " + fate.lead_reason);
        }
        if (!fate.falls_with.empty()) {
            std::string which;
            for (const auto& each : fate.falls_with) which += (which.empty() ? "" : " or ") + in_text(each);
            add("If " + which + " is carried, it falls, and is not put to the vote.");
        }
        if (!fate.amendments.empty()) {
            add((fate.amendments.size() == 1 ? "There is an amendment to it: "
                                             : "There are amendments to it: ") +
                listed(fate.amendments) + '.');
        }
        return result;
    }

    /// Where it stands, and with whom.
    static std::string place(const Placement& fate) {
        const auto under = fate.section.empty() ? std::string{} : ", under " + fate.section;
        const auto decided = decision(fate);
        if (fate.waits)
            return "It came after the agenda was printed, and the committee has yet to decide about it.";
        if (!fate.under.empty()) {
            const auto& lead = fate.under.front();
            const auto with =
                (decided.empty() ? "It is debated with " : decided + " It stands with ") + in_text(lead);
            return with + ", which leads the bracket" + under + '.';
        }
        if (!decided.empty() && !fate.opens) return decided;
        auto opens = (decided.empty() ? "" : decided + ' ') +
                     std::string("It is starred: it opens the debate") + under;
        if (!fate.others.empty())
            opens += ", and " + in_text(fate.others) + (fate.others.size() == 1 ? " is" : " are") +
                     " debated with it";
        return opens + '.';
    }

    void put_proposals(const Letter& letter) {
        for (const auto& composite : letter.proposes) {
            say("The agenda committee asks you to propose " + in_text(composite) + '.');
        }
    }

    void put_contacts(const Letter& letter) {
        if (letter.contacts.empty()) return;
        head("Whom you may speak to");
        say("These committees have motions in one bracket with yours. Like you they are willing to be spoken "
            "to:");
        doc::List list;
        for (const auto& each : letter.contacts) {
            list.items.push_back(
                {{.text = each.committee, .style = doc::Run::Style::strong}, {.text = ": " + each.contact}});
        }
        document_.elements.emplace_back(std::move(list));
    }

    void put_dates() {
        const auto& dates = agenda_.conference.dates;
        const auto until = dates.find("amendments");
        if (until != dates.end())
            say("Amendments and riders are received until " + date(until->second) + '.');
    }

    const Agenda& agenda_;
    doc::Document document_;
};

}  // namespace

doc::Document fate(const Letter& letter, const Agenda& agenda) {
    return Page(agenda).write(letter);
}

}  // namespace plenum::report
