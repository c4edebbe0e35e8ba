#include "line/photofield.h"

#include "common/button.h"
#include "common/filelist.h"
#include "common/label.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

namespace {
constexpr QSize shownSize(240, 150);
constexpr int jpegQuality = 88;
constexpr int filesHeight = 220;
} // namespace

PhotoField::PhotoField(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_words(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_take(new Button(tr("Take a photo")))
    , m_choose(new Button(tr("From a file")))
    , m_remove(new Button(tr("Remove")))
    , m_files(new FileList)
{
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(space::small);
    keys->addWidget(m_take);
    keys->addWidget(m_choose);
    keys->addWidget(m_remove);
    keys->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(makeLabel(tr("Photo"), TextSize::Body, QFont::Bold));
    all->addWidget(m_picture);
    all->addWidget(m_words);
    all->addLayout(keys);
    all->addWidget(m_files);
    m_files->setMinimumHeight(filesHeight);
    m_files->setNameFilters({ QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png") });
    m_files->hide();
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        m_photo = m_frame;
        m_file.clear();
        m_files->hide();
        show();
    });
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        m_files->setVisible(m_files->isHidden());
        if (m_files->isVisible())
            m_files->setFocus();
    });
    for (const auto chosen : { &FileList::fileChosen, &FileList::fileOpened }) {
        connect(m_files, chosen, this, [this](const QString &file) {
            m_file = file;
            m_photo = {};
            m_files->hide();
            show();
        });
    }
    connect(m_remove, &QAbstractButton::clicked, this, &PhotoField::clear);
    show();
}

void PhotoField::offerFrame(const QImage &frame)
{
    m_frame = frame;
    m_take->setEnabled(!m_frame.isNull());
}

QByteArray PhotoField::photo() const
{
    QByteArray bytes;
    if (m_photo.isNull())
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_photo.save(&buffer, "JPG", jpegQuality);
    return bytes;
}

void PhotoField::clear()
{
    m_photo = {};
    m_file.clear();
    m_files->hide();
    show();
}

void PhotoField::show()
{
    const bool hasOne = !m_photo.isNull() || !m_file.isEmpty();
    m_take->setVisible(!hasOne);
    m_take->setEnabled(!m_frame.isNull());
    m_choose->setVisible(!hasOne);
    m_remove->setVisible(hasOne);
    m_picture->setVisible(!m_photo.isNull());
    if (!m_photo.isNull()) {
        const qreal ratio = devicePixelRatioF();
        QPixmap small
            = QPixmap::fromImage(m_photo.scaled(shownSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        small.setDevicePixelRatio(ratio);
        m_picture->setPixmap(small);
    }
    m_words->setText(!m_file.isEmpty() ? QFileInfo(m_file).fileName()
            : hasOne                   ? tr("It is kept with the record of the batch.")
                                       : tr("May stay empty."));
}

} // namespace packledger::line
