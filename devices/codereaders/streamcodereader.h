#pragma once

#include "scan/codereader.h"
#include "serialline/textline.h"

#include <QElapsedTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace packledger::serialscanner {
class CodeFramer;
}

namespace packledger::codereaders {

/// One pack that a reader told of.
struct ReadPack
{
    QByteArray code; ///< as it was sent, without frame; empty where it read none

    [[nodiscard]] bool isRead() const { return !code.isEmpty(); }
    friend bool operator==(const ReadPack &, const ReadPack &) = default;
};

/// A code reader at a socket or a serial line. Every call waits for it; used in the thread it was made in.
class StreamCodeReader
{
public:
    explicit StreamCodeReader(scan::ReaderSettings settings);
    ~StreamCodeReader();

    /// Fails with reader.unreachable. `isStopped` as of serialline::TextLine::open().
    [[nodiscard]] Result<void> open(const std::function<bool()> &isStopped = {});
    /// The packs that it tells of within this time, as soon as there is one. Fails with reader.lost.
    [[nodiscard]] Result<std::vector<ReadPack>> wait(std::chrono::milliseconds patience);
    /// Lines dropped so far because they were never ended, or had no beginning.
    [[nodiscard]] int fragments() const;
    /// The last of them, as far as it came.
    [[nodiscard]] QByteArray lastFragment() const;
    void close();

private:
    scan::ReaderSettings m_settings;
    serialline::TextLine m_line;
    std::unique_ptr<serialscanner::CodeFramer> m_framer;
    QElapsedTimer m_sinceBytes; ///< runs on from one wait to the next
};

} // namespace packledger::codereaders
