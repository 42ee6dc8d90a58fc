#include <plenum/base/text.hpp>
#include <plenum/composite/ask.hpp>
#include <plenum/composite/wording.hpp>

#include <algorithm>

namespace plenum::composite {

namespace {

/// Cuts the asks out of one motion.
class Cutter {
public:
    Cutter(const Motion& motion, std::size_t index, const Classification& classified,
           const Conference& conference, const Phrasing& phrasing)
        : motion_(motion),
          index_(index),
          classified_(classified),
          conference_(conference),
          phrasing_(phrasing) {}

    std::vector<Ask> operator()(const Statements& said) {
        if (motion_.parts.empty()) {
            clauses(motion_.text, said.lead, 0);
            return std::move(found_);
        }
        for (std::size_t i = 0; i < motion_.parts.size(); ++i) {
            const int part = static_cast<int>(i) + 1;
            const auto* own = i < said.parts.size() ? &said.parts[i] : nullptr;
            if (made_of(part).from_lead && !said.lead.empty()) {
                continued(motion_.parts[i].text, said.lead.back(), part);
            } else if (own != nullptr && !own->empty()) {
                clauses(motion_.parts[i].text, *own, part);
            } else {
                bare(motion_.parts[i].text, part);
            }
        }
        return std::move(found_);
    }

private:
    ClassifiedPart made_of(int part) const {
        const auto found = std::ranges::find(classified_.parts, part, &ClassifiedPart::part);
        return found == classified_.parts.end() ? ClassifiedPart{.part = part} : *found;
    }

    /// A motion that has no parts may be cut up; what was submitted as one part is voted on as one.
    void add(const Worded& worded, Stem stem, const std::string& addressee, int part) {
        if (worded.text.empty()) return;
        if (part > 0) return put(worded, stem, addressee, part);
        for (auto& each : series(worded, phrasing_)) put(std::move(each), stem, addressee, part);
    }

    void put(Worded worded, Stem stem, const std::string& addressee, int part) {
        // A verb alone asks nothing.
        if (text::words(std::string_view(worded.text).substr(worded.content)).empty()) return;
        Ask ask{.source = {.motion = index_, .part = part}, .stem = stem, .addressee = addressee};
        ask.content = worded.content;
        ask.telling = worded.telling;
        ask.reworded = worded.reworded;
        ask.verbless = worded.verbless;
        ask.text = std::move(worded.text);
        ask.leaning =
            leaning_word(std::string_view(ask.text).substr(ask.content), addressee.empty(), phrasing_);
        found_.push_back(std::move(ask));
    }

    /// Every clause of a text by itself.
    void clauses(std::string_view text, const std::vector<Clause>& said, int part) {
        if (said.empty()) return bare(text, part);
        for (std::size_t i = 0; i < said.size();) {
            auto next = i + 1;
            auto strongest = i;
            while (next < said.size() && belongs(text, said, next)) {
                if (said[next].stem > said[strongest].stem) strongest = next;
                ++next;
            }
            const auto end = next < said.size() ? said[next].joint : text.size();
            add(worded(text.substr(0, std::max(end, said[i].begin)), said[i], phrasing_),
                said[strongest].stem, said[strongest].addressee, part);
            i = next;
        }
    }

    /// Does a clause stay with the one before it: because it may be no main clause, or because it speaks of
    /// "them"?
    bool belongs(std::string_view text, const std::vector<Clause>& said, std::size_t at) const {
        if (!said[at].sure) return true;
        const auto end = at + 1 < said.size() ? said[at + 1].joint : text.size();
        if (end <= said[at].end) return false;
        const auto content = text.substr(said[at].end, end - said[at].end);
        return !leaning_word(content, said[at].addressee.empty(), phrasing_).empty();
    }

    /// A part that goes on with the last clause of the lead.
    void continued(std::string_view text, const Clause& clause, int part) {
        const auto& made = made_of(part);
        auto lead = std::string(text::trim(motion_.text));
        while (!lead.empty() && std::string_view(":;-").find(lead.back()) != std::string_view::npos) {
            lead.pop_back();
            lead = std::string(text::trim(lead));
        }
        // Blanks at the beginning would move the clause.
        const auto shift = motion_.text.find_first_not_of(" \n\t\r");
        if (shift != 0) return bare(text, part);
        auto rest = tidy(text, phrasing_);
        for (const auto& word : {phrasing_.to, phrasing_.that}) {
            if (!word.empty() && lead.ends_with(" " + word) && rest.starts_with(word + " "))
                rest = rest.substr(word.size() + 1);
        }
        add(worded(lead + ' ' + rest, clause, phrasing_), made.stem, made.addressee, part);
    }

    /// A text in which no verb is known, in its own words; under a lead that says something, with the lead's.
    void bare(std::string_view text, int part) {
        const auto& made = made_of(part);
        auto rest = tidy(text, phrasing_);
        if (part == 0) {
            rest = without_opening(rest, conference_.opening, phrasing_);
        } else {
            rest = with_lead(rest, made.from_lead);
        }
        auto worded = without_verb(rest, part == 0, phrasing_);
        if (worded.verbless || worded.content == 0)
            return add(std::move(worded), made.stem, made.addressee, part);
        add(std::move(worded), Stem::belief, {}, part);
    }

    /// With what the lead says behind its opening, where that is not put in (", in respect of fees") or there
    /// is no knowing whether the part says all by itself.
    std::string with_lead(const std::string& part, bool governed) const {
        constexpr std::string_view blanks = " \n\t\r";
        auto lead = std::string(text::trim(motion_.text));
        while (!lead.empty() && std::string_view(":;-").find(lead.back()) != std::string_view::npos)
            lead = std::string(text::trim(std::string_view(lead).substr(0, lead.size() - 1)));
        const auto said = without_opening(lead, conference_.opening, phrasing_);
        if (said.empty() || (!governed && !phrasing_.view.empty())) return part;
        const auto at = lead.rfind(said);
        const bool put_in = at != std::string::npos && at > 0 &&
                            lead.find_last_not_of(blanks, at - 1) != std::string::npos &&
                            lead[lead.find_last_not_of(blanks, at - 1)] == ',';
        if (put_in && !governed) return part;
        return (at == std::string::npos ? said : lead.substr(at)) + ' ' + part;
    }

    const Motion& motion_;
    std::size_t index_;
    const Classification& classified_;
    const Conference& conference_;
    const Phrasing& phrasing_;
    std::vector<Ask> found_;
};

}  // namespace

std::vector<Ask> asks(const Motions& motions, std::size_t motion, const Classification& classified,
                      const Statements& said, const Conference& conference, const Phrasing& phrasing) {
    return Cutter(motions[motion], motion, classified, conference, phrasing)(said);
}

}  // namespace plenum::composite
