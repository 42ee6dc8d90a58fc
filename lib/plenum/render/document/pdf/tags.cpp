// Opening and closing the elements of the tagged structure.
#include <plenum/render/document/pdf/tags.hpp>

#include <algorithm>

namespace plenum::render::pdf {

void Tags::enter(std::size_t node) {
    if (node == words_) return;
    if (node == 0) {
        leave();
        return;
    }
    std::vector<std::size_t> wanted;
    for (auto at = node; at != 0; at = nodes_[at].parent) wanted.push_back(at);
    wanted.push_back(0);
    std::ranges::reverse(wanted);
    std::size_t common = 0;
    while (common < wanted.size() && common < open_.size() && wanted[common] == open_[common]) ++common;
    close_to(common);
    for (auto i = common; i < wanted.size(); ++i) {
        cairo_tag_begin(cairo_, nodes_[wanted[i]].tag, nullptr);
        open_.push_back(wanted[i]);
    }
    words_ = node;
}

void Tags::leave() {
    if (words_ != 0) close_to(open_.size() - 1);
    words_ = 0;
}

void Tags::close() {
    close_to(0);
    words_ = 0;
}

void Tags::close_to(std::size_t depth) {
    for (; open_.size() > depth; open_.pop_back()) cairo_tag_end(cairo_, nodes_[open_.back()].tag);
}

}  // namespace plenum::render::pdf
