#pragma once

#include <QBuffer>
#include <QImage>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace packledger::test {

/// A network camera: Motion JPEG over HTTP to whoever connects, a hundred pictures a second.
class MotionJpegServer : public QObject
{
public:
    /// What is before the camera at each picture, counted from 0.
    using Scene = std::function<QImage(int)>;

    explicit MotionJpegServer(Scene scene, quint16 port = 0)
        : m_scene(std::move(scene))
    {
        m_server.listen(QHostAddress::LocalHost, port);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = m_server.nextPendingConnection();
            client->write("HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n");
            auto *timer = new QTimer(client);
            connect(timer, &QTimer::timeout, client, [this, client] { sendPicture(client); });
            timer->start(10);
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void sendPicture(QTcpSocket *client)
    {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        m_scene(m_number++).save(&buffer, "JPG");
        client->write("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + QByteArray::number(jpeg.size())
            + "\r\n\r\n" + jpeg + "\r\n");
    }

    QTcpServer m_server;
    Scene m_scene;
    int m_number = 0;
};

} // namespace packledger::test
