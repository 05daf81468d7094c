// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The whole text of one license. */
T.Page {
    id: root

    /** A key of LicenseListModel. */
    required property string license
    readonly property real side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: licenses.title(root.license)
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: licenses.title(root.license)
        onBackRequested: root.backRequested()
    }

    LicenseListModel {
        id: licenses
    }

    // A paragraph a row: a whole license would be one very long text to lay out.
    ListView {
        id: list

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        topMargin: Theme.gapL
        bottomMargin: Theme.gapXxl
        spacing: Theme.gapM
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        model: licenses.paragraphs(root.license)
        T.ScrollBar.vertical: ScrollLine {}
        Accessible.role: Accessible.List
        Accessible.name: licenses.name(root.license)
        Keys.onPressed: event => {
            const page = list.height * 0.9;
            const steps = [[Qt.Key_Down, Theme.targetMin], [Qt.Key_Up, -Theme.targetMin], [Qt.Key_PageDown, page], [Qt.Key_Space, page], [Qt.Key_PageUp, -page]];
            const step = steps.find(one => one[0] === event.key);
            if (!step)
                return;
            const top = list.originY - list.topMargin;
            const bottom = list.originY + list.contentHeight + list.bottomMargin - list.height;
            list.contentY = Math.max(top, Math.min(list.contentY + step[1], bottom));
            event.accepted = true;
        }

        delegate: AppText {
            required property string modelData

            x: root.side
            width: list.width - 2 * root.side
            text: modelData
            token: Theme.body
        }
    }
}
