#pragma once

#include "base/sha256.h"
#include "sync/transport.h"

#include <QFile>
#include <QSet>

#include <unistd.h>

namespace packledger::test {

/// A partner in a folder: reachable while the file "online" is there. It writes down what takes effect, one line a
/// document, in the order in which it came, on disk before it answers; what it has under an identity, it has.
class RecordingTransport final : public sync::Transport
{
public:
    explicit RecordingTransport(QString folder)
        : m_folder(std::move(folder))
        , m_record(m_folder + QStringLiteral("/record"))
        , m_repeats(m_folder + QStringLiteral("/repeats"))
    {
        for (const QByteArray &line : lines(m_folder))
            m_known.insert(line.left(line.indexOf(' ')));
        (void)m_record.open(QIODevice::Append | QIODevice::Unbuffered);
        (void)m_repeats.open(QIODevice::Append | QIODevice::Unbuffered);
    }

    /// The whole lines of the record: "identity digest".
    [[nodiscard]] static QByteArrayList lines(const QString &folder)
    {
        return linesOf(folder + QStringLiteral("/record"));
    }
    /// The same of what came again under an identity that was known.
    [[nodiscard]] static QByteArrayList repeats(const QString &folder)
    {
        return linesOf(folder + QStringLiteral("/repeats"));
    }
    [[nodiscard]] static QByteArrayList linesOf(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList all = file.readAll().split('\n');
        all.removeLast();
        return all;
    }

    sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &) override
    {
        sync::DeliveryOutcome outcome;
        if (!QFile::exists(m_folder + QStringLiteral("/online"))) {
            outcome.error = Error { ErrorCode("transport.unreachable"), QStringLiteral("no network") };
            return outcome;
        }
        const QByteArray line = parcel.id + ' ' + Sha256::of(parcel.bytes).toHex() + '\n';
        if (m_known.contains(parcel.id)) {
            m_repeats.write(line);
        } else {
            m_record.write(line);
            ::fdatasync(m_record.handle());
            m_known.insert(parcel.id);
        }
        outcome.state = sync::DeliveryOutcome::State::Acknowledged;
        return outcome;
    }
    sync::DeliveryOutcome inquire(const sync::Parcel &, const QByteArray &, Progress &) override { return {}; }
    Result<int> poll(const std::function<bool(const QByteArray &)> &, const sync::KeepArrival &, Progress &) override
    {
        return 0;
    }
    bool test(const sync::TestReport &, Progress &) override { return true; }

private:
    QString m_folder;
    QFile m_record;
    QFile m_repeats;
    QSet<QByteArray> m_known;
};

} // namespace packledger::test
