#include <plenum/render/document.hpp>

namespace plenum::render::documents {

namespace {

std::string write(const doc::Document& document) {
    return document.title + '\n';
}

}  // namespace

extern const Format text{.name = "text", .extension = ".txt", .write = write};

}  // namespace plenum::render::documents
