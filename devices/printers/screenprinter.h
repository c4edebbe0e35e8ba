#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

#include <optional>

namespace packledger::printers {

/// The picture of a label that was sent as one graphic field (labels::renderZpl(const Bitmap &)), white where it has no
/// dots. Nothing where the format has none.
[[nodiscard]] std::optional<QImage> pictureIn(const QByteArray &format);

/// A printer that is none: takes labels as pictures on a port of this computer only, answers ~HS, and shows them. For
/// the demo, on the same way that labels take to a real one. Lives in the thread it was made in, with an event loop.
class ScreenPrinter final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenPrinter(QObject *parent = nullptr);

    /// Answers its address, "tcp://127.0.0.1:40123"; nothing where there is no port to be had.
    [[nodiscard]] std::optional<QString> start();

Q_SIGNALS:
    void labelPrinted(const QImage &picture);

private:
    void serve();
    void read(class QTcpSocket *caller, QByteArray &buffer);

    QTcpServer m_server;
};

} // namespace packledger::printers
