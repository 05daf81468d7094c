// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A set of questions, one at a time. Leaving it keeps what was answered. */
T.Page {
    id: root

    required property MeasureForm form

    /** All is answered, or the person goes on later. */
    signal measureClosed(isDone: bool)
    signal hardRequested

    /** The window's Back: one question back. */
    function goBack(): void {
        root.form.back();
    }

    padding: 0
    focus: true
    Accessible.role: Accessible.Pane
    //: %1 is the name of a set of questions, %2 a place in it: "2 of 3"
    Accessible.name: qsTr("%1, %2").arg(root.form.title).arg(root.form.stepText)
    background: Rectangle {
        color: Theme.sky
    }

    header: TopBar {
        sideMargin: Math.max(Theme.screenMargin(width), (width - 640) / 2)
        centered: true
        // One question is no step of several, and says itself what it is about.
        title: Theme.hugeText && root.form.stepText === root.form.title ? "" : root.form.stepText
        leadingIcon: "arrow-left"
        leadingText: qsTr("Back")
        onLeadingClicked: root.form.back()

        HardButton {
            onClicked: root.hardRequested()
        }
        QuietButton {
            //: closes a set of questions, to go on with them another time
            text: qsTr("Later")
            spokenName: qsTr("Later, keep the answers")
            onClicked: root.form.leave()
        }
    }

    footer: Notice {
        text: root.form.problem
        visible: text !== ""
    }

    // By address: a question is made anew each time one is asked.
    Loader {
        id: place

        readonly property var names: ["ScaleAnswer.qml", "ChoiceAnswer.qml", "AreasAnswer.qml", "ActivitiesAnswer.qml"]

        function show(): void {
            setSource("");
            setSource(Qt.resolvedUrl(names[root.form.kind]), {
                "form": root.form
            });
            place.item.forceActiveFocus(); // qmllint disable
        }

        anchors.fill: parent
        Component.onCompleted: show()
    }

    Connections {
        function onQuestionChanged(): void {
            place.show();
        }

        function onClosed(isDone: bool): void {
            root.measureClosed(isDone);
        }

        target: root.form
    }
}
