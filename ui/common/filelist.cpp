#include "common/filelist.h"

#include "common/button.h"
#include "common/icon.h"
#include "common/label.h"
#include "common/painting.h"

#include <QDir>
#include <QFileSystemModel>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace packledger::common {

namespace {

class FileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 100, space::touch };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const QRectF row = option.rect;
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen)
            painter->fillRect(row, t.selected);
        const auto *model = static_cast<const QFileSystemModel *>(index.model());
        const bool isFolder = model->isDir(index);
        painter->drawPixmap(QPointF(row.left() + 8, row.center().y() - 10),
            icon(isFolder ? QStringLiteral("archive") : QStringLiteral("file"), isChosen ? t.accent : t.muted, 20,
                painter->device()->devicePixelRatioF()));
        paintText(*painter, row.adjusted(38, 0, -8, 0), textFont(TextSize::Body), t.text, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, row, 8);
        painter->restore();
    }
};

} // namespace

FileList::FileList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QFileSystemModel(this))
    , m_list(new QListView)
    , m_folder(makeLabel({}, TextSize::Small, QFont::Normal, Ink::Muted))
{
    m_model->setOption(QFileSystemModel::DontUseCustomDirectoryIcons);
    m_model->setReadOnly(true);
    m_model->setNameFilters(
        { QStringLiteral("*.xml"), QStringLiteral("*.json"), QStringLiteral("*.jsonld"), QStringLiteral("*.x12"),
            QStringLiteral("*.edi"), QStringLiteral("*.856"), QStringLiteral("*.txt"), QStringLiteral("*.csv") });
    m_model->setNameFilterDisables(false);
    m_model->setFilter(QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setAccessibleName(tr("Files"));
    m_list->setUniformItemSizes(true);

    auto *up = new Button(QString(), Button::Kind::Plain);
    up->setIconName(QStringLiteral("back"));
    up->setAccessibleName(tr("Folder above"));
    up->setToolTip(up->accessibleName());
    m_folder->setMinimumWidth(40);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(up);
    head->addWidget(m_folder, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(head);
    all->addWidget(m_list, 1);

    connect(up, &QAbstractButton::clicked, this, [this] {
        QDir folder(m_model->rootPath());
        if (folder.cdUp())
            setFolder(folder.path());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isDir(index))
            setFolder(m_model->filePath(index));
        else
            Q_EMIT fileChosen(m_model->filePath(index));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_model->isDir(index))
            setFolder(m_model->filePath(index));
        else
            Q_EMIT fileOpened(m_model->filePath(index));
    });
    connect(m_model, &QFileSystemModel::directoryLoaded, this, &FileList::standOnAFile);
    connect(m_model, &QFileSystemModel::rowsInserted, this, &FileList::standOnAFile);
    connect(m_model, &QFileSystemModel::layoutChanged, this, &FileList::standOnAFile);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { m_isEntered = m_isEntered && m_isStanding; });
    setFolder(QDir::homePath());
}

void FileList::standOnAFile()
{
    const QModelIndex first = m_model->index(0, 0, m_list->rootIndex());
    if (!first.isValid()) {
        // A folder that was entered is empty until it has been read.
        m_hadKeyboard = m_hadKeyboard || m_list->hasFocus();
        m_list->setFocusPolicy(Qt::NoFocus);
        return;
    }
    m_list->setFocusPolicy(Qt::StrongFocus);
    if (std::exchange(m_hadKeyboard, false))
        m_list->setFocus();
    // Files come as they are found and are sorted later: until somebody moves, the first is the first that is seen.
    if (m_list->hasFocus() && m_isEntered) {
        m_isStanding = true;
        m_list->setCurrentIndex(first);
        m_list->scrollToTop();
        m_isStanding = false;
    }
}

void FileList::focusInEvent(QFocusEvent *)
{
    // No focus proxy: newer Qt's Tab goes past what stands before one.
    m_list->setFocus();
}

void FileList::setNameFilters(const QStringList &filters)
{
    m_model->setNameFilters(filters);
}

void FileList::setShowsHidden(bool showsHidden)
{
    m_model->setFilter(m_model->filter().setFlag(QDir::Hidden, showsHidden));
}

void FileList::setFolder(const QString &folder)
{
    m_isEntered = true;
    m_list->setRootIndex(m_model->setRootPath(folder));
    standOnAFile();
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setToolTip(m_folder->text());
}

} // namespace packledger::common
