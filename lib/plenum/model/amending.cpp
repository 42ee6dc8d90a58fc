#include <plenum/base/text.hpp>
#include <plenum/model/amending.hpp>

#include <string>

namespace plenum {

namespace {

constexpr std::string_view stops = ",;:.!?)";

bool begins_with_stop(std::string_view words) {
    return !words.empty() && stops.find(words.front()) != std::string_view::npos;
}

/// New words behind others.
std::string added(const Amendment& amendment, std::string_view behind) {
    auto words = std::string(text::trim(amendment.words));
    // A rider's own full stop is the one that stands there already.
    const bool rider = amendment.kind == Amendment::Kind::rider;
    if (rider && behind.starts_with('.') && words.ends_with('.')) words.pop_back();
    return std::string(gap_before(words)) + words;
}

/// A blank before what now begins with a comma or a stop goes.
void close_up(const Motion& motion, Stretch& stretch, std::string_view now) {
    const auto& text = text_of(motion, stretch.part);
    const auto behind = std::string_view(text).substr(stretch.span.offset + stretch.span.length);
    const bool stop = begins_with_stop(now.empty() ? behind : now);
    if (!stop || stretch.span.offset == 0 || text[stretch.span.offset - 1] != ' ') return;
    --stretch.span.offset;
    ++stretch.span.length;
}

}  // namespace

std::string_view gap_before(std::string_view words) {
    return begins_with_stop(words) ? "" : " ";
}

std::optional<Stretch> changed_by(const Amendment& amendment, const Motion& motion) {
    const int parts = static_cast<int>(motion.parts.size());
    // The halves of a split motion number their parts anew.
    const int part = motion.split_from.empty() ? amendment.part.value_or(0) : 0;
    if (part > parts) return std::nullopt;
    if (amendment.kind == Amendment::Kind::rider) {
        const int last = part > 0 ? part : parts;
        const auto text = text::trim(text_of(motion, last));
        const auto begin = static_cast<std::size_t>(text.data() - text_of(motion, last).data());
        const auto end = begin + text.size() - (text.ends_with('.') ? 1 : 0);
        return Stretch{.part = last, .span = {.offset = end, .length = 0}};
    }
    const auto all = stretches(motion, amendment.target(), part);
    if (all.size() != 1) return std::nullopt;
    auto found = all.front();
    // A comma written before the words goes with them.
    const auto words = text::words(amendment.target());
    const auto head =
        std::string_view(amendment.target()).substr(0, words.empty() ? 0 : words.front().offset);
    if (text_of(motion, found.part).substr(0, found.span.offset).ends_with(head)) {
        found.span.offset -= head.size();
        found.span.length += head.size();
    }
    return found;
}

std::optional<Motion> amended(Motion motion, const Amendment& amendment) {
    auto found = changed_by(amendment, motion);
    if (!found) return std::nullopt;
    const auto end = found->span.offset + found->span.length;
    const auto behind = std::string_view(text_of(motion, found->part)).substr(end);
    std::string now;
    switch (amendment.kind) {
    case Amendment::Kind::cut:
    case Amendment::Kind::replace:
        now = amendment.kind == Amendment::Kind::cut ? "" : text::trim(amendment.with);
        close_up(motion, *found, now);
        break;
    case Amendment::Kind::insert:
    case Amendment::Kind::rider:
        now = added(amendment, behind);
        found->span = {.offset = end, .length = 0};
        // Words behind which others follow at once are set off from those, too.
        if (!behind.empty() && behind.front() != ' ' && !begins_with_stop(behind)) now += ' ';
        break;
    }
    return reworded(std::move(motion), *found, now);
}

}  // namespace plenum
