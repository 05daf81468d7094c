// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The sessions of a therapist's program: each exercise, how much of it, and what was said of it. */
T.Page {
    id: root

    required property GivenProgramController given

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.given.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.given.title
        onBackRequested: root.backRequested()
    }

    ListView {
        anchors.fill: parent
        leftMargin: Math.max(Theme.screenMargin(width), (width - 640) / 2)
        rightMargin: leftMargin
        topMargin: Theme.gapM
        bottomMargin: Theme.gapXxl
        spacing: Theme.gapM
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollLine {}
        model: root.given.sessions
        delegate: LineRow {
            width: ListView.view.width - 2 * ListView.view.leftMargin
        }
    }
}
