#pragma once

#include <cli/session.hpp>
#include <plenum/base/diagnostic.hpp>
#include <plenum/model/vocabulary.hpp>
#include <plenum/similar/past_index.hpp>

#include <string>

namespace plenum::cli {

/// The archive at `place`, ready to be compared with motions. Its index is kept beside it
/// (.plenum/cache/likeness), and when it is good for the files as they are now, none of them is read.
/// Otherwise the files are read and the index is made and kept, if it can be: a folder that may not be
/// written, or a full disk, costs time and nothing else. Findings about the files go to `found` when they are
/// read; of an archive with errors nothing is kept, so that these are told every time. Throws Error when
/// there is no such place.
similar::PastIndex past_index(const std::string& place, const Vocabulary& vocabulary, Diagnostics& found);

}  // namespace plenum::cli
