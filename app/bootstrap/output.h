#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

class QIODevice;

namespace packledger::bootstrap {

/// What a headless program says: facts to one stream (standard output), the rest to the other
/// (standard error). Each line is handed to the system before the call returns, so whoever reads it
/// may rely on it: print a fact only once it is true on disk.
class Output
{
public:
    enum class Format { Text, JsonLines };

    /// Neither device is owned; both must be open and unbuffered.
    Output(QIODevice &facts, QIODevice &remarks, Format format);

    /// One fact: the object as a JSON line, or `sentence` as text. Without a sentence the text is made
    /// of the object's fields.
    void print(const QJsonObject &fact, const QString &sentence = {});
    /// One failure: an error line where facts are JSON, else a sentence among the remarks.
    void error(const Error &error);
    /// Something a person should know: always a remark.
    void warning(const Finding &finding);
    /// Text that is no fact: progress, help for a wrong usage.
    void remark(const QString &text);
    /// Readable text that was asked for itself, such as help and version.
    void text(const QString &text);

    /// Whether nobody takes the facts any more (closed pipe, full disk). A command that acts line by
    /// line stops here: what cannot be acknowledged must not be done.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] Format format() const { return m_format; }
    /// Whether nothing was said so far, neither a fact nor a remark.
    [[nodiscard]] bool isSilent() const { return m_silent; }

private:
    void writeFact(QByteArray line);

    QIODevice &m_facts;
    QIODevice &m_remarks;
    Format m_format;
    bool m_broken = false;
    bool m_silent = true;
};

/// {"code", "message", "where": {file, line, column, path}}; unknown parts of where are left out.
[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonObject toJson(const Where &where);

/// Raw bytes of a scan as a JSON string: UTF-8 where they are UTF-8, else each byte one character.
[[nodiscard]] QString rawText(QByteArrayView bytes);

} // namespace packledger::bootstrap
