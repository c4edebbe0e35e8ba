#pragma once

#include <QImage>
#include <QWidget>

class QLabel;

namespace packledger::common {
class Button;
class FileList;
} // namespace packledger::common

namespace packledger::line {

/// A picture for the record: of the station's camera, or from a file. May stay empty.
class PhotoField final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoField(QWidget *parent = nullptr);

    /// What the camera sees now; a null image: no camera.
    void offerFrame(const QImage &frame);
    /// As JPEG; empty where none was taken.
    [[nodiscard]] QByteArray photo() const;
    /// Of a picture that was chosen instead; empty: none.
    [[nodiscard]] QString file() const { return m_file; }
    void clear();

private:
    void show();

    QImage m_frame;
    QImage m_photo;
    QString m_file;
    QLabel *m_picture;
    QLabel *m_words;
    common::Button *m_take;
    common::Button *m_choose;
    common::Button *m_remove;
    common::FileList *m_files;
};

} // namespace packledger::line
