// Opening and closing the elements of the tagged structure.
#include <plenum/render/document/pdf/tags.hpp>

#include <algorithm>

namespace plenum::render::pdf {

void Tags::enter(std::size_t node) {
    std::vector<std::size_t> wanted;
    for (; node != 0; node = nodes_[node].parent) wanted.push_back(node);
    std::ranges::reverse(wanted);
    std::size_t common = 0;
    while (common < wanted.size() && common < open_.size() && wanted[common] == open_[common]) ++common;
    while (open_.size() > common) {
        cairo_tag_end(cairo_, nodes_[open_.back()].tag);
        open_.pop_back();
    }
    for (auto i = common; i < wanted.size(); ++i) {
        cairo_tag_begin(cairo_, nodes_[wanted[i]].tag, nullptr);
        open_.push_back(wanted[i]);
    }
}

}  // namespace plenum::render::pdf
