#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace packledger::serialline {

class HostLookup;

/// A serial line or a socket to a device that speaks text. Every call waits for the device, no longer than it is told.
/// Used in the thread it was opened in.
class TextLine
{
public:
    struct Place
    {
        bool isTcp = true;
        QString target; ///< host or device file
        quint16 port = 0;
        int baud = 9600;

        [[nodiscard]] QString name() const;
    };
    enum class Use { Listens, Talks };

    explicit TextLine(Place place);
    ~TextLine();

    /// Opens it anew; what was said before is dropped. Answers nothing where it is open, else why not. `isStopped` is
    /// asked ten times a second while a host does not answer, or nobody knows where it is, and ends the wait early.
    [[nodiscard]] std::optional<QString> open(Use use, const std::function<bool()> &isStopped = {});
    [[nodiscard]] bool isUp() const;
    /// What has come; waits for something where nothing has. Also what came before a cut.
    [[nodiscard]] QByteArray read(std::chrono::milliseconds patience);
    /// False where it may not have left.
    [[nodiscard]] bool write(const QByteArray &bytes, std::chrono::milliseconds patience);
    /// Of the last failure, with the place's name.
    [[nodiscard]] QString trouble() const;
    void close();

private:
    Place m_place;
    std::unique_ptr<QIODevice> m_line;
    std::unique_ptr<HostLookup> m_lookup; ///< that was not answered in time
};

} // namespace packledger::serialline
