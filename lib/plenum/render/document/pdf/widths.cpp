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
    double growing = 0;
    for (const auto& wish : wishes) {
        least += wish.least;
        whole += wish.whole;
        if (!wish.numeric) growing += wish.whole;
    }
    if (whole > room) return shrunk(wishes, room, least);
    std::vector<double> result;
    // Much air between a name and its number makes the eye lose the row.
    const double target = std::min(room, std::max(whole * 1.45, room * 0.5));
    for (const auto& wish : wishes) {
        const double share = growing <= 0   ? 1.0 / static_cast<double>(wishes.size())
                             : wish.numeric ? 0
                                            : wish.whole / growing;
        result.push_back(wish.whole + (target - whole) * share);
    }
    return result;
}

}  // namespace plenum::render::pdf
