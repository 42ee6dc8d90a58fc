// What was understood of the motions of one committee.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/letters.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

namespace {

/// "tells GPC England to act": what a part does, in words that go on with a sentence.
std::string does(const ClassifiedPart& part) {
    const auto& whom = part.addressee;
    switch (part.stem) {
    case Stem::belief: return "states a view";
    case Stem::external:
        return whom.empty() ? "asks something of a body outside the profession"
                            : "asks something of " + whom + ", which is outside the profession";
    case Stem::mandate: return whom.empty() ? "tells GPC or the BMA to act" : "tells " + whom + " to act";
    case Stem::other: return whom.empty() ? "is about how things are done" : "asks something of " + whom;
    }
    return "states a view";
}

class Page {
public:
    Page(const Motions& motions, const Conference& conference) : motions_(motions), conference_(conference) {}

    doc::Document write(const Letter& letter) {
        const auto name = conference_name(conference_);
        document_.title = letter.committee;
        document_.subtitle = (name.empty() ? "" : name + ": ") + "receipt for your motions";
        document_.language = language_tag(conference_.language);
        say("We have " + count(letter.receipts.size(), "motion", "motions") +
            " from you. This is what we understood; tell us where we are wrong" + until() + '.');
        for (const auto& receipt : letter.receipts) put(receipt);
        return std::move(document_);
    }

private:
    void say(std::string text) {
        document_.elements.emplace_back(doc::Paragraph{doc::plain(std::move(text))});
    }

    std::string until() const {
        const auto deadline = conference_.dates.find("deadline");
        if (deadline == conference_.dates.end()) return {};
        return ". Motions are received until " + date(deadline->second);
    }

    void put(const Receipt& receipt) {
        const auto& motion = motions_[receipt.motion];
        constexpr std::size_t columns = 100;
        document_.elements.emplace_back(
            doc::Paragraph{{{.text = label(motion), .style = doc::Run::Style::strong},
                            {.text = ": " + gist(motion, conference_, columns)}}});
        doc::List said;
        const auto add = [&](std::string sentence) {
            if (!sentence.empty()) said.items.push_back(doc::plain(std::move(sentence)));
        };
        for (const auto& part : receipt.understood.parts) {
            const auto which = part.part == 0 ? std::string("It ")
                                              : "Part (" + roman(static_cast<std::size_t>(part.part)) + ") ";
            add(which + does(part) + '.');
        }
        add(receipt.understood.makes_policy
                ? "Carried, it makes policy."
                : "Carried, it makes no policy: for that a motion tells GPC or the BMA to act.");
        add(section(receipt, motion));
        for (const auto& each : receipt.already) add(already(each));
        for (const auto& finding : receipt.findings) add(advice(finding));
        document_.elements.emplace_back(std::move(said));
    }

    std::string section(const Receipt& receipt, const Motion& motion) const {
        const auto& sections = receipt.understood.sections;
        if (sections.empty()) return "We could not tell under which heading it belongs.";
        const auto title = section_title(sections.front().id, conference_);
        const auto wanted = text::fold(text::trim(motion.section));
        const bool as_asked = wanted == text::fold(title) || wanted == text::fold(sections.front().id);
        if (wanted.empty() || as_asked)
            return "It belongs under " + title + (as_asked ? ", as you suggested." : ".");
        return "It belongs, we think, under " + title + "; you suggested " +
               section_title(motion.section, conference_) + '.';
    }

    static std::string already(const Already& each) {
        const auto number = each.number.empty() ? each.id : each.number;
        auto where = each.conference;
        if (each.year) where += (where.empty() ? "" : " ") + std::to_string(*each.year);
        return "It may be policy already: resolution " + number + (where.empty() ? "" : " of " + where) +
               " asks the same.";
    }

    static std::string advice(const Diagnostic& finding) {
        auto result =
            finding.severity == Severity::error ? std::string("To be mended") : std::string("To look at");
        if (finding.part > 0) result += " in part (" + roman(static_cast<std::size_t>(finding.part)) + ')';
        result += ": " + sentence(finding.message);
        if (!finding.hint.empty()) result += ' ' + sentence(finding.hint);
        return result;
    }

    const Motions& motions_;
    const Conference& conference_;
    doc::Document document_;
};

}  // namespace

doc::Document receipt(const Letter& letter, const Motions& motions, const Conference& conference) {
    return Page(motions, conference).write(letter);
}

}  // namespace plenum::report
