#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdio>
#include <memory>
#include <optional>

namespace packledger::bootstrap {

/// Lines of a file or of standard input, each as soon as it has arrived: a scanner piped in is answered
/// at once. (QFile waits for a full buffer on a pipe.)
class LineReader
{
public:
    /// Opens a file, or standard input for "-". Fails with base.file-open.
    [[nodiscard]] static Result<LineReader> open(const QString &name);

    /// The next line without its "\n" or "\r\n", nullopt at the end. A last line without an end counts.
    /// Lines longer than 1 MiB are cut there; the rest follows as the next line.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Number of the line last read, counted from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Whether reading stopped because the device failed, not because the input ended.
    [[nodiscard]] bool hasFailed() const { return std::ferror(m_file.get()) != 0; }

private:
    struct Closer
    {
        void operator()(std::FILE *file) const;
    };

    explicit LineReader(std::FILE *file)
        : m_file(file)
    {
    }

    std::unique_ptr<std::FILE, Closer> m_file;
    qint64 m_line = 0;
};

} // namespace packledger::bootstrap
