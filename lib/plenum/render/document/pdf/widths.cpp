// The widths of a table's columns from what stands in them.
#include <plenum/render/document/pdf/widths.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

std::vector<double> shrunk(const std::vector<ColumnWish>& wishes, double room, double least) {
    std::vector<double> result;
    if (least >= room) {
        for (const auto& wish : wishes) result.push_back(wish.least / least * room);
        return result;
    }
    // Each gets its least, and then of the rest by how much more it wants: what wants little is satisfied
    // first.
    std::vector<bool> content(wishes.size(), false);
    double share = 0;
    for (bool again = true; again;) {
        again = false;
        double left = room;
        double wanting = 0;
        for (std::size_t c = 0; c < wishes.size(); ++c) {
            left -= content[c] ? wishes[c].whole : wishes[c].least;
            if (!content[c]) wanting += wishes[c].whole;
        }
        share = wanting > 0 ? std::max(left, 0.0) / wanting : 0;
        for (std::size_t c = 0; c < wishes.size(); ++c) {
            if (content[c] || wishes[c].least + share * wishes[c].whole < wishes[c].whole) continue;
            content[c] = again = true;
        }
    }
    for (std::size_t c = 0; c < wishes.size(); ++c) {
        result.push_back(content[c] ? wishes[c].whole : wishes[c].least + share * wishes[c].whole);
    }
    return result;
}

}  // namespace

std::vector<double> column_widths(const std::vector<ColumnWish>& wishes, double room) {
    double least = 0;
    double whole = 0;
    std::size_t last = 0;
    for (std::size_t c = 0; c < wishes.size(); ++c) {
        least += wishes[c].least;
        whole += wishes[c].whole;
        if (!wishes[c].numeric) last = c;
    }
    if (whole > room) return shrunk(wishes, room, least);
    // A little air for each column, and the rest for the last one of words.
    constexpr double air = 0.3;
    const double share = whole > 0 ? std::min(air, (room - whole) / whole) : 0;
    std::vector<double> result;
    for (const auto& wish : wishes) result.push_back(wish.whole * (1 + share));
    result[last] += room - whole * (1 + share);
    return result;
}

}  // namespace plenum::render::pdf
