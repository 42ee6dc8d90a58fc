// Who joined a bracket, who was taken out of one, who leads, and what the committee made of several.
#include <plenum/supplement/comparison.hpp>

#include <algorithm>

namespace plenum::supplement {

namespace {

/// What there is to tell of one debate of the later agenda.
class Debate {
public:
    Debate(const Comparison& both, std::size_t debate, Changes& out)
        : both_(both),
          debate_(debate),
          made_(both.new_composite(debate)),
          out_(out) {}

    void tell() {
        tell_composite();
        tell_star();
        for (const auto index : both_.now().debates[debate_]) tell_member(both_.now().motions[index]);
    }

private:
    const State::Motion& lead() const { return both_.leads(debate_); }

    void add(change::Any what, const State::Motion& motion, std::string reason) {
        out_.push_back({.what = std::move(what),
                        .motion = called(motion),
                        .section = motion.section,
                        .reason = std::move(reason)});
    }

    void tell_composite() {
        const auto index = both_.index(lead().id);
        const auto* made = made_of(both_.agenda(), index);
        if (made == nullptr) return;
        const auto* was = both_.was(lead().id);
        if (made_ == nullptr && (was == nullptr || !reworded(*was, lead()))) return;
        change::Made what{.motion = index, .of = {}, .reworded = made_ == nullptr};
        for (const auto source : made->of) {
            const auto id = label(both_.agenda().motions[source]);
            const auto* motion = both_.is(id);
            what.of.push_back(motion == nullptr ? Called{.number = {}, .id = id, .from = {}}
                                                : called(*motion));
        }
        add(std::move(what), lead(), both_.reason(made->decision));
    }

    void tell_star() {
        const auto from = both_.goes_on_from(debate_);
        if (!from || made_ != nullptr || both_.led(*from).id == lead().id) return;
        const auto& before = both_.led(*from);
        const auto* is = both_.is(before.id);
        // Of a bracket of one the others left, which is told; but not that what led it is gone.
        if (both_.debate_is(before.id) && both_.now().debates[debate_].size() < 2) return;
        change::Starred what{.before = called(is == nullptr ? before : *is), .joined = false, .left = {}};
        if (const auto was = both_.debate_was(lead().id); was && was != from) {
            what.joined = true;
            if (both_.before().debates[*was].size() > 1) what.left = left_of(lead(), *was);
        }
        add(std::move(what), lead(), why_starred());
    }

    std::string why_starred() const {
        const auto index = both_.index(lead().id);
        const auto& standing = both_.standing();
        if (const auto star = standing.stars.find(index); star != standing.stars.end())
            return both_.reason(star->second);
        const auto bracket = std::ranges::find_if(
            standing.brackets, [&](const Standing::Bracket& each) { return each.members.front() == index; });
        return bracket == standing.brackets.end() ? std::string{} : both_.reason(bracket->led_by);
    }

    /// The reason for which a motion stands where it does: with others, or alone.
    std::string why(const State::Motion& motion) const {
        const auto index = both_.index(motion.id);
        const auto& standing = both_.standing();
        for (const auto& bracket : standing.brackets) {
            if (std::ranges::find(bracket.members, index) != bracket.members.end())
                return both_.reason(bracket.decision);
        }
        const auto alone = standing.alone.find(index);
        return alone == standing.alone.end() ? std::string{} : both_.reason(alone->second);
    }

    bool is_source(const State::Motion& motion) const {
        if (made_ == nullptr) return false;
        return std::ranges::find(made_->of, both_.index(motion.id)) != made_->of.end();
    }

    void tell_member(const State::Motion& motion) {
        const auto was = both_.debate_was(motion.id);
        if (!was || both_.goes_on_from(debate_) == was || is_source(motion)) return;
        const auto& old = both_.before().debates[*was];
        const bool alone = both_.now().debates[debate_].size() == 1;
        const auto& left = both_.led(*was);
        if (alone) {
            if (old.size() > 1) add(change::Parted{.left = left_of(motion, *was)}, motion, why(motion));
            return;
        }
        // The star tells of a motion that came and leads at once.
        if (motion.id == lead().id && both_.goes_on_from(debate_)) return;
        change::Joined what{.lead = called(lead()), .left = std::nullopt};
        // Of a bracket that went over whole nothing was left.
        if (old.size() > 1 && left.id != motion.id) what.left = called(left);
        add(std::move(what), motion, why(motion));
    }

    /// Whose bracket a motion left: its lead, or of a lead the bracket that goes on without it.
    Called left_of(const State::Motion& motion, std::size_t was) const {
        const auto& before = both_.led(was);
        if (before.id != motion.id) return called(before);
        const auto& members = both_.before().debates[was];
        return called(both_.before().motions[members[1]]);
    }

    const Comparison& both_;
    std::size_t debate_;
    const Standing::Made* made_;
    Changes& out_;
};

}  // namespace

void tell_brackets(const Comparison& both, Changes& out) {
    for (std::size_t i = 0; i < both.now().debates.size(); ++i) Debate(both, i, out).tell();
}

}  // namespace plenum::supplement
