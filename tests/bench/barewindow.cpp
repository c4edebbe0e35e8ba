#include "bench/start.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace {

/// A field that tells when it can first be seen, and ends the program.
class SeenField final : public QLineEdit
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            packledger::bench::tellStart();
            QCoreApplication::quit();
        });
    }
};

} // namespace

/// The least that a program with a window could be, which the start of ours is measured against.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new SeenField);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
