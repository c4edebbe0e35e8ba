#pragma once

#include <QWidget>

class QFileSystemModel;
class QLabel;
class QListView;

namespace packledger::common {

/// Chooses a file within the page, where others open a box: a folder's files with a way up.
class FileList final : public QWidget
{
    Q_OBJECT

public:
    explicit FileList(QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// Only files like these, "*.png"; documents and tables unless said otherwise.
    void setNameFilters(const QStringList &filters);
    /// Hidden ones as well, such as the folder that keys lie in; not unless said so.
    void setShowsHidden(bool showsHidden);

Q_SIGNALS:
    void fileChosen(const QString &fileName);
    void fileOpened(const QString &fileName);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    /// The keyboard stops here where there is a file to stand on, and stands on one.
    void standOnAFile();

    QFileSystemModel *m_model;
    QListView *m_list;
    QLabel *m_folder;
    bool m_isEntered = true; ///< nobody has moved in the folder yet
    bool m_isStanding = false;
    bool m_hadKeyboard = false; ///< before the folder that is being read
};

} // namespace packledger::common
